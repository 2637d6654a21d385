package io.lobbycard.personalization.evaluation;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t around the estimate, with the linearised standard error and one degree of freedom less than members. */
final class DeltaMethod implements Uncertainty {

    @Override
    public Spread of(Ratio ratio) {
        return of(ratio.value(), ratio.standardError(), ratio.members());
    }

    /** The same of a ratio whose members were added up before. */
    static Spread of(RatioSums ratio, int members) {
        double correction = members / (members - 1.0);
        double standardError = Math.sqrt(correction * ratio.squaredResiduals()) / Math.abs(ratio.denominator());
        return of(ratio.value(), standardError, members);
    }

    private static Spread of(double value, double standardError, int members) {
        double reach = TDistribution.of(members - 1.0).inverseSurvivalProbability((1 - CONFIDENCE) / 2);
        return new Spread(standardError, new Interval(value - reach * standardError, value + reach * standardError));
    }
}
