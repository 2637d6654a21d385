package io.lobbycard.personalization.evaluation;

/**
 * What one group of members did, as sums over its members, so that the rate's spread honours that the impressions of
 * one member resemble each other. Not safe for use by several threads.
 */
public final class GroupTotals {

    private int members;
    private int rewardedMembers;
    private double impressions;
    private double reward;
    private double squaredImpressions;
    private double squaredReward;
    private double product;

    /**
     * One member, once.
     *
     * @throws IllegalArgumentException unless there are impressions and the reward is finite
     */
    public GroupTotals add(long ofImpressions, double ofReward) {
        if (ofImpressions <= 0 || !Double.isFinite(ofReward)) {
            throw new IllegalArgumentException("A member counts with at least one impression and a finite reward, but"
                    + " here are " + ofImpressions + " and " + ofReward + ".");
        }
        members++;
        rewardedMembers += ofReward > 0 ? 1 : 0;
        impressions += ofImpressions;
        reward += ofReward;
        squaredImpressions += (double) ofImpressions * ofImpressions;
        squaredReward += ofReward * ofReward;
        product += ofImpressions * ofReward;
        return this;
    }

    public int members() {
        return members;
    }

    public int rewardedMembers() {
        return rewardedMembers;
    }

    /** Reward for each impression; NaN for an empty group. */
    public double rate() {
        return reward / impressions;
    }

    /** Of the rate, by the delta method for a ratio of two sums (Deng, Knoblich and Lu 2018, section 3.1). */
    public double standardError() {
        double rate = rate();
        double squares = squaredReward - 2 * rate * product + rate * rate * squaredImpressions;
        return Math.sqrt(Math.max(0, squares) * members / (members - 1.0)) / impressions;
    }
}
