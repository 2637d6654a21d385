package io.lobbycard.architecture.planted.engine;

import java.util.concurrent.ThreadLocalRandom;

/** An engine with chance of its own. */
public final class PlantedChance {

    private PlantedChance() {}

    public static double draw() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
