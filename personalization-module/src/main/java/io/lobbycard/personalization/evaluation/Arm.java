package io.lobbycard.personalization.evaluation;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Running sums of one candidate: a count of draws with unequal propensities p, its mean, variance and third cumulant
 * (sums of p, p(1-p) and p(1-p)(1-2p)).
 */
final class Arm {

    /** Below this skewness a gamma and a normal distribution differ by less than the continuity correction matters. */
    private static final double SYMMETRIC = 1e-3;

    private long observed;
    private double mean;
    private double variance;
    private double thirdCumulant;

    void add(double propensity, boolean chosen) {
        double spread = propensity * (1 - propensity);
        add(chosen ? 1 : 0, propensity, spread, spread * (1 - 2 * propensity));
    }

    void add(long moreObserved, double moreMean, double moreVariance, double moreOfThirdCumulant) {
        observed += moreObserved;
        mean += moreMean;
        variance += moreVariance;
        thirdCumulant += moreOfThirdCumulant;
    }

    ArmResidual residual(String stratum, String action) {
        double difference = observed - mean;
        double standardised = variance > 0
                ? difference / Math.sqrt(variance)
                : Math.abs(difference) < 0.5 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, difference);
        double pValue = pValue(difference);
        return new ArmResidual(stratum, action, observed, mean, standardised, pValue, pValue);
    }

    /**
     * Twice the smaller tail, with continuity correction, of the gamma distribution with the same three cumulants
     * (Pearson's type III), because the normal one calls rare arms too often: its far tails are too thin for them.
     */
    private double pValue(double difference) {
        double beyond = Math.abs(difference) - 0.5;
        if (beyond <= 0) {
            return 1;
        }
        if (variance == 0) {
            return 0;
        }
        double skewness = thirdCumulant / Math.pow(variance, 1.5);
        double towardsTheTail = difference > 0 ? skewness : -skewness;
        return Math.min(1, 2 * upperTail(beyond, Math.sqrt(variance), towardsTheTail));
    }

    private static double upperTail(double beyondMean, double deviation, double skewness) {
        if (Math.abs(skewness) < SYMMETRIC) {
            return NormalDistribution.of(0, deviation).survivalProbability(beyondMean);
        }
        double shape = 4 / (skewness * skewness);
        double scale = deviation * Math.abs(skewness) / 2;
        ContinuousDistribution gamma = GammaDistribution.of(shape, scale);
        return skewness > 0
                ? gamma.survivalProbability(shape * scale + beyondMean)
                : gamma.cumulativeProbability(shape * scale - beyondMean);
    }
}
