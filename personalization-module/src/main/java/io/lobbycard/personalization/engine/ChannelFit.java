package io.lobbycard.personalization.engine;

/** Bayesian linear regression of the reward on the channels, with full covariance (Bishop 2006, section 3.3). */
final class ChannelFit {

    /** What an editor would expect before any outcome, in log odds for one unit of match, and how sure they are of it. */
    private static final double EXPECTED = 0.15;

    private static final double DEVIATION = 0.3;

    private final double[] weights;

    ChannelFit(WeightedSums sums, Noise noise) {
        int channels = LearningSpace.CHANNELS;
        double information = noise.variance();
        double[][] precision = new double[channels][channels];
        double[] right = new double[channels];
        for (int i = 0; i < channels; i++) {
            for (int j = 0; j <= i; j++) {
                precision[i][j] = information * sums.channelMoment(i, j);
            }
            precision[i][i] += 1 / (DEVIATION * DEVIATION);
            right[i] = sums.channelReward(i) + EXPECTED / (DEVIATION * DEVIATION);
        }
        weights = new Cholesky(precision).solve(right);
    }

    /** Of each channel, in units of score. */
    double[] weights() {
        return weights;
    }
}
