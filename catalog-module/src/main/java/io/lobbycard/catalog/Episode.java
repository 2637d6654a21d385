package io.lobbycard.catalog;

/**
 * One episode of a series.
 *
 * @param season from 0, which is where specials are counted
 * @param number within its season, from 0; no other episode of the season has it
 * @param name empty if it has none
 * @param runtimeSeconds at least 1
 */
public record Episode(EpisodeId id, int season, int number, String name, int runtimeSeconds) {

    /** The most that a season or a number may be: daily series count beyond ten thousand. */
    public static final int LAST = 99_999;

    public Episode {
        if (season < 0 || season > LAST || number < 0 || number > LAST) {
            throw new IllegalArgumentException("Seasons and episodes are counted from 0 to " + LAST + ", found season "
                    + season + ", episode " + number + ".");
        }
        if (runtimeSeconds < 1) {
            throw new IllegalArgumentException("An episode runs for 1 second or more, found " + runtimeSeconds + ".");
        }
    }

    /** Whether both stand in the same place of their series. */
    public boolean sharesPlaceWith(Episode other) {
        return season == other.season && number == other.number;
    }
}
