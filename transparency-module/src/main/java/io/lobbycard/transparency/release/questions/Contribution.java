package io.lobbycard.transparency.release.questions;

/**
 * The most that one member can add to an answer over its whole period.
 *
 * @param groups to how many groups (titles, artworks) they belong at most
 * @param amount what they add to a group's second sum (minutes, finished, took) at most; 0 where there is none
 */
public record Contribution(int groups, int amount) {

    public Contribution {
        if (groups < 1 || amount < 0) {
            throw new IllegalArgumentException("A member adds to at least one group and not less than nothing, not "
                    + groups + " and " + amount + ".");
        }
    }

    public boolean hasAmount() {
        return amount > 0;
    }
}
