package io.lobbycard.personalization.evaluation;

/**
 * An interval that holds at every look at once, so that looking daily and stopping at the first good day does not make
 * a winner of noise: the asymptotic confidence sequence of Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas 2024 (Annals
 * of Statistics 52, theorem 2.2), written in standard errors. With r = 1/SE^2 over its value at the goal, it reaches
 * {@code SE sqrt(2 (k r + 1) / (k r) ln(sqrt(k r + 1) / alpha))}.
 */
final class AnytimeInterval {

    private static final double ALPHA = 0.05;

    /** k, for which the interval at the goal is within 0.01 % of the narrowest possible. */
    private static final double TUNING = -2 * Math.log(ALPHA) + Math.log(1 - 2 * Math.log(ALPHA));

    /** Standard errors from the middle to an end when the goal is reached; for one look it would be 1.96. */
    static final double REACH_AT_GOAL = reach(1);

    private AnytimeInterval() {}

    /** @param goal the standard error for which the interval is tuned, above 0 */
    static Interval around(double value, double standardError, double goal) {
        double half = standardError * reach((goal / standardError) * (goal / standardError));
        return Double.isFinite(value) && Double.isFinite(half)
                ? new Interval(value - half, value + half)
                : Interval.UNKNOWN;
    }

    private static double reach(double information) {
        double tuned = TUNING * information;
        return Math.sqrt(2 * (tuned + 1) / tuned * Math.log(Math.sqrt(tuned + 1) / ALPHA));
    }
}
