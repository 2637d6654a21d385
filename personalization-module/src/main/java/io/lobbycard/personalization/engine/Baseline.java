package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * What is to be expected of an impression before it is known which picture is shown: how often the title is played, which of
 * its pictures are usually shown, and how much more it is played by members who like what it is. If the last were not known,
 * a member's fondness for titles would pass for the effect of the pictures that such members are shown.
 */
final class Baseline {

    /** Families through which members may be fond of a title, numbered as {@link LearningSpace}'s channels. */
    static final int FAMILIES = LearningSpace.AFFINITY_MATCH;

    /** For each title its mean reward. */
    final float[] reward;

    /** For each artwork how often it is shown, of which only the proportions within a title matter; empty if unlearned. */
    final float[] share;

    /** For each title and family, the mean match of the title with the members who meet it. */
    final float[] match;

    /** For each family, what one unit of match adds, in log odds. */
    final float[] fondness;

    Baseline(float[] reward, float[] share, float[] match, float[] fondness) {
        this.reward = reward;
        this.share = share;
        this.match = match;
        this.fondness = fondness;
    }

    /** Before anything was learned of which pictures are usual and how fond members are of titles. */
    static Baseline unlearned(float[] reward) {
        return new Baseline(reward, new float[0], new float[FAMILIES * reward.length], new float[FAMILIES]);
    }

    /** The same over more titles, which have no pictures. */
    Baseline forTitles(int count) {
        return new Baseline(Arrays.copyOf(reward, count), share, Arrays.copyOf(match, FAMILIES * count), fondness);
    }

    /** Expected reward that one unit of score is worth for a title: the variance of its reward. */
    double slope(int title) {
        return reward[title] * (1.0 - reward[title]);
    }

    /** Expected reward of a member with these matches if they are shown what is usual. */
    double expected(int title, double[] matches) {
        double odds = 0;
        for (int family = 0; family < FAMILIES; family++) {
            odds += fondness[family] * (matches[family] - match[FAMILIES * title + family]);
        }
        return reward[title] + slope(title) * odds;
    }

    /** How often each candidate is usually shown, adding up to 1; as long as that is unlearned, how likely it was here. */
    double[] shares(int[] candidates, double[] propensities) {
        if (share.length == 0) {
            return propensities;
        }
        int count = propensities.length;
        double[] shares = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            shares[i] = share[candidates[i]];
            sum += shares[i];
        }
        for (int i = 0; i < count; i++) {
            shares[i] = sum > 0 ? shares[i] / sum : 1.0 / count;
        }
        return shares;
    }
}
