package io.lobbycard.personalization.evaluation;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What is believed of a rate after some trials: Beta(successes + 1/2, failures + 1/2), from Jeffreys' prior (Brown, Cai
 * and DasGupta 2001, section 4).
 *
 * <p>It speaks of those who saw the picture. Where a policy chose who did, compare pictures by draws that chance made,
 * or by an {@link Evaluation}.
 *
 * @param successes at least 0
 * @param trials at least as many
 */
public record RatePosterior(long successes, long trials) {

    private static final double JEFFREYS = 0.5;

    public RatePosterior {
        if (successes < 0 || trials < successes) {
            throw new IllegalArgumentException(
                    successes + " successes in " + trials + " trials cannot be; successes are from 0 to trials.");
        }
    }

    public double mean() {
        return alpha() / (alpha() + beta());
    }

    /** Equal-tailed, {@code level} in (0, 1); where every trial or none succeeded it reaches to that end. */
    public Interval credible(double level) {
        BetaDistribution belief = distribution();
        double tail = (1 - level) / 2;
        return new Interval(
                successes == 0 ? 0 : belief.inverseCumulativeProbability(tail),
                successes == trials ? 1 : belief.inverseSurvivalProbability(tail));
    }

    double alpha() {
        return successes + JEFFREYS;
    }

    double beta() {
        return trials - successes + JEFFREYS;
    }

    BetaDistribution distribution() {
        return BetaDistribution.of(alpha(), beta());
    }
}
