package io.lobbycard.catalog;

/**
 * Where the representation check draws its lines. Times on screen are shares of the time of the title's most present person.
 *
 * @param front time that the people of a picture need together, each counted by their part of the picture's faces;
 *     somebody who has it to themselves needs as much alone
 * @param pairing the same for two people shown as a pair, whose story the picture then says it is
 * @param sharedScenes time together that a pair needs
 * @param comparableFaces from which ratio of the smaller to the larger face two people are shown as a pair
 * @param feature weight from which on a title has a tone or theme that a picture may play up
 */
public record Thresholds(double front, double pairing, double sharedScenes, double comparableFaces, double feature) {

    /** What holds unless it is configured otherwise; the record of the decision says where the numbers come from. */
    public static final Thresholds DEFAULT = new Thresholds(0.30, 0.40, 0.15, 0.5, 0.2);

    public Thresholds {
        requireShare("front", front);
        requireShare("pairing", pairing);
        requireShare("shared scenes", sharedScenes);
        requireShare("comparable faces", comparableFaces);
        requireShare("feature", feature);
    }

    private static void requireShare(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "The threshold for " + name + " lies above 0 and at most at 1, found " + value + ".");
        }
    }
}
