package io.lobbycard.architecture.planted.beta;

import java.time.Instant;
import java.time.ZoneId;

/** Asks the system for the time. */
public final class PlantedClock {

    private PlantedClock() {}

    public static String today() {
        return Instant.now().atZone(ZoneId.of("UTC")).toLocalDate().toString();
    }
}
