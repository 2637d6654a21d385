package io.lobbycard.personalization.engine;

/**
 * How much a single reward tells.
 *
 * @param mean of the rewards
 * @param variance of the rewards, which is also what one unit of score stands for
 * @param count weighted number of outcomes
 */
record Noise(double mean, double variance, double count) {

    /** Below this a reward that hardly ever comes would make every effect look infinite. */
    private static final double LEAST_VARIANCE = 1e-3;

    static Noise of(WeightedSums sums) {
        double mean = sums.reward() / sums.count();
        double variance = sums.rewardSquared() / sums.count() - mean * mean;
        return new Noise(mean, Math.max(LEAST_VARIANCE, variance), sums.count());
    }
}
