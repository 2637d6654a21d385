package io.lobbycard.personalization.engine;

/**
 * How far true effects lie from what is expected of them, from how much their measurements scatter beyond noise: the moment
 * estimator of DerSimonian and Laird (1986), weighed against what is usual by its own chance error.
 */
final class Spread {

    private static final double LEAST = 1e-3;
    private static final double MOST = 2;

    private Spread() {}

    /**
     * A standard deviation in units of score.
     *
     * @param excess sum of squared measurements beyond what noise gives
     * @param information what the excess would be if the variance were 1
     * @param chance variance of the excess by noise alone
     * @param usual the standard deviation believed beforehand; its square is held to be as uncertain as it is large
     */
    static double estimate(double excess, double information, double chance, double usual) {
        double usualVariance = usual * usual;
        double certainty = chance > 0 ? information * information / chance : 0;
        double believed = 1 / (usualVariance * usualVariance);
        double measured = information > 0 ? excess / information : 0;
        double variance = (certainty * measured + believed * usualVariance) / (certainty + believed);
        return Math.clamp(Math.sqrt(Math.max(0, variance)), LEAST, MOST);
    }
}
