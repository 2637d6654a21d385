package io.lobbycard.architecture.planted.transparency.audit.labels;

/** Labels that somebody outside the audits reads. */
public final class PlantedLabels {

    private PlantedLabels() {}

    public static String group(String person) {
        return person.endsWith("a") ? "alder" : "birch";
    }
}
