package io.lobbycard.personalization.engine;

/** How often each title's pictures are rewarded at all, which says how much a difference of scores can matter there. */
final class TitleRewards {

    /** Impressions at the mean of all titles that are imagined for each title. */
    private static final double IMAGINED = 20;

    /** Keeps a title that was never played from looking as if nothing could change that. */
    private static final double LEAST = 0.002;

    private final float[] means;

    TitleRewards(CatalogView catalog, WeightedSums sums, Noise noise) {
        means = new float[catalog.titleCount()];
        for (int title = 0; title < means.length; title++) {
            double mean = (sums.titleReward(title) + IMAGINED * noise.mean()) / (sums.drawn(title) + IMAGINED);
            means[title] = (float) Math.clamp(mean, LEAST, 1 - LEAST);
        }
    }

    /** Mean reward of each title, shrunk towards that of all. */
    float[] means() {
        return means;
    }

    /** Expected reward that one unit of score is worth for a title: the variance of its reward. */
    double slope(int title) {
        return means[title] * (1.0 - means[title]);
    }
}
