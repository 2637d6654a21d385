package io.lobbycard.personalization.evaluation;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t around the estimate, with the linearised standard error and one degree of freedom less than members. */
final class DeltaMethod implements Uncertainty {

    @Override
    public Spread of(Ratio ratio) {
        double standardError = ratio.standardError();
        double reach = TDistribution.of(ratio.members() - 1.0).inverseSurvivalProbability((1 - CONFIDENCE) / 2);
        double value = ratio.value();
        return new Spread(standardError, new Interval(value - reach * standardError, value + reach * standardError));
    }
}
