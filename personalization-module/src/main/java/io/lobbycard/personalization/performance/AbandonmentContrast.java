package io.lobbycard.personalization.performance;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A picture's early abandonments against those of its title's other pictures.
 *
 * @param own share of its plays that were given up early
 * @param others the same of the other pictures
 * @param lower end of the interval of {@code own - others}
 * @param upper its other end
 */
record AbandonmentContrast(
        double own,
        double others,
        double lower,
        double upper,
        int ownMembers,
        int otherMembers,
        double fewestEffective) {

    static AbandonmentContrast of(AbandonmentSums own, AbandonmentSums others, double confidence) {
        double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2)
                * Math.hypot(own.standardError(), others.standardError());
        double difference = own.rate() - others.rate();
        return new AbandonmentContrast(
                own.rate(),
                others.rate(),
                difference - reach,
                difference + reach,
                own.members(),
                others.members(),
                Math.min(own.effectiveMembers(), others.effectiveMembers()));
    }

    /** Whether it is surely so much worse. Members count as many as their weights are worth. */
    boolean breaks(HonestyRules rules) {
        return Math.min(ownMembers, otherMembers) >= rules.members()
                && fewestEffective >= rules.members() / 2.0
                && lower > rules.margin();
    }
}
