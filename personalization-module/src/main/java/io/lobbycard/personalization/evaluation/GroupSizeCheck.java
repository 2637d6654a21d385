package io.lobbycard.personalization.evaluation;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Is the control group as large as its share says? If not, members were lost or counted on one side only, and no lift
 * can be believed (sample ratio mismatch: Fabijan et al. 2019). Counts are members, for they are what was assigned.
 *
 * @param control members in the control group
 * @param members all members, in either group
 * @param share of members that belongs in the control group, in [0, 1]
 * @param pValue two-sided, twice the smaller exact binomial tail
 */
public record GroupSizeCheck(int control, int members, double share, double pValue) {

    /** False alarms: one check in a thousand, as is usual for this check. */
    public static final double DEFAULT_ALARM_LEVEL = 0.001;

    public static GroupSizeCheck of(int control, int members, double share) {
        if (control < 0 || control > members || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A control group of " + control + " among " + members
                    + " members with a share of " + share + " cannot be.");
        }
        BinomialDistribution sizes = BinomialDistribution.of(members, share);
        double atMost = sizes.cumulativeProbability(control);
        double atLeast = sizes.survivalProbability(control - 1);
        return new GroupSizeCheck(control, members, share, Math.min(1, 2 * Math.min(atMost, atLeast)));
    }

    public double expected() {
        return share * members;
    }

    public boolean alarm(double level) {
        return pValue < level;
    }
}
