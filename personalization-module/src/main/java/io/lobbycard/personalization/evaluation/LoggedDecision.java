package io.lobbycard.personalization.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One draw of the logging policy and what came of it.
 *
 * @param stratum what was decided about: a title, or a position on a page
 * @param action what was chosen there: an artwork, or an item
 * @param propensity probability with which the logging policy chose this action here, in (0, 1]
 * @param reward what came of it, finite; 1 for a quality play and 0 for none where rewards are counts
 * @param member whose decision it was, or null if the log does not say; decisions of one member are never taken to be
 *     independent of each other
 */
public record LoggedDecision(
        String stratum,
        String action,
        double propensity,
        double reward,
        @Nullable String member) {

    public LoggedDecision {
        if (!(propensity > 0 && propensity <= 1)) {
            throw new IllegalArgumentException(
                    "The propensity of a logged action is above 0 and at most 1, but it is " + propensity + ".");
        }
        if (!Double.isFinite(reward)) {
            throw new IllegalArgumentException("A reward is a finite number, but it is " + reward + ".");
        }
    }
}
