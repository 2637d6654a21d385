package io.lobbycard.personalization;

/**
 * What became of a batch of reports, each of which is counted once.
 *
 * @param stored how many were new and are stored for good
 * @param known how many were known by their id already, and were left as they are
 * @param erased how many are of times or choices that the member has erased since, and were let go; sending them again
 *     changes nothing
 */
public record Recorded(int stored, int known, int erased) {

    public static final Recorded NOTHING = new Recorded(0, 0, 0);

    /** What of a batch of this size was neither new nor erased was known. */
    public static Recorded of(int reports, int stored, int erased) {
        return new Recorded(stored, reports - stored - erased, erased);
    }
}
