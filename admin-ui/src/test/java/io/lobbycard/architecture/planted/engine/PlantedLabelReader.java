package io.lobbycard.architecture.planted.engine;

import io.lobbycard.architecture.planted.transparency.audit.labels.PlantedLabels;

/** An engine that asks which group a person belongs to. */
public final class PlantedLabelReader {

    private PlantedLabelReader() {}

    public static boolean favours(String person) {
        return PlantedLabels.group(person).equals("alder");
    }
}
