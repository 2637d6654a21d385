package io.lobbycard.transparency.audit.measures;

/**
 * How well scores tell two groups apart: the chance that a member of the second scores above one of the first, ties counted
 * half (area under the ROC curve; Hanley and McNeil 1982). 0.5 is guessing, 1 is certainty.
 */
final class RankCurve {

    private RankCurve() {}

    /**
     * @param first members of the first group by score, the lowest first
     * @param second members of the second, by the same scores
     */
    static Range area(long[] first, long[] second, long seed) {
        return Bootstrap.range(
                area(first, second),
                seed,
                random -> area(Bootstrap.redrawn(first, random), Bootstrap.redrawn(second, random)));
    }

    private static double area(long[] first, long[] second) {
        double pairs = 0;
        double below = 0;
        double higher = 0;
        for (int score = 0; score < first.length; score++) {
            pairs += second[score] * (below + first[score] / 2.0);
            below += first[score];
            higher += second[score];
        }
        return below == 0 || higher == 0 ? 0.5 : pairs / (below * higher);
    }
}
