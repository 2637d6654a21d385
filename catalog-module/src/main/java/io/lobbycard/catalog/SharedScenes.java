package io.lobbycard.catalog;

/**
 * For how long two people of a title are on screen together; in no particular order.
 *
 * @param seconds measured, of the whole run for a series; 0 if they never meet
 */
public record SharedScenes(PersonId one, PersonId other, int seconds) {

    public SharedScenes {
        if (one.equals(other)) {
            throw new IllegalArgumentException("Shared scenes need two people, found " + one + " twice.");
        }
        if (seconds < 0) {
            throw new IllegalArgumentException("Shared scenes last 0 seconds or more, found " + seconds + ".");
        }
    }
}
