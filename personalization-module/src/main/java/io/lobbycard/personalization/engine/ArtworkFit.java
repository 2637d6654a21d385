package io.lobbycard.personalization.engine;

/**
 * What one picture is worth to everybody. The sums give, for each picture of a title, its effect less that of the draw's
 * average, which is common to the title; estimates are shrunk towards what the facets expect (Efron and Morris 1975).
 */
final class ArtworkFit {

    /** A picture that was hardly ever possible tells nothing. */
    private static final double LEAST_PROPENSITY = 0.05;

    private static final double LEAST_SPREAD = 0.02;
    private static final double MOST_SPREAD = 2;

    /** Noise of the draw, as a part of what is not known: see the decision record on the policy. */
    private static final double CAUTION = 0.35;

    /** Noise that is kept for ever, in log odds, so that the world may change. */
    private static final double LEAST_NOISE = 0.01;

    private final LearningSpace space;
    private final WeightedSums sums;
    private final Noise noise;
    private final double[] expected;
    private final double[] estimate;
    private final double[] variance;
    private final double spread;

    ArtworkFit(LearningSpace space, WeightedSums sums, Noise noise, RowFit rows) {
        this.space = space;
        this.sums = sums;
        this.noise = noise;
        int artworks = space.catalog.artworkCount();
        expected = new double[artworks];
        estimate = new double[artworks];
        variance = new double[artworks];
        double[] scratch = new double[space.rows];
        for (int artwork = 0; artwork < artworks; artwork++) {
            expected[artwork] = rows.expectedPrior(artwork, scratch);
            measure(artwork);
        }
        spread = spread();
    }

    float[] priors() {
        float[] priors = new float[expected.length];
        for (int title = 0; title < space.catalog.titleCount(); title++) {
            double common = common(title);
            for (int a = space.catalog.firstArtwork(title); a < space.catalog.endArtwork(title); a++) {
                double trust = spread * spread / (spread * spread + variance[a]);
                double beyond = known(a) ? trust * (estimate[a] - expected[a] - common) : 0;
                priors[a] = (float) (expected[a] + beyond);
            }
        }
        return priors;
    }

    /** Inverse of the noise that suits what is not known of each title's pictures. */
    float[] sharpness() {
        float[] sharpness = new float[space.catalog.titleCount()];
        for (int title = 0; title < sharpness.length; title++) {
            double unknown = 0;
            int end = space.catalog.endArtwork(title);
            int first = space.catalog.firstArtwork(title);
            for (int a = first; a < end; a++) {
                unknown += 1 / (1 / (spread * spread) + (known(a) ? 1 / variance[a] : 0));
            }
            double deviation = end > first ? Math.sqrt(unknown / (end - first)) : 1;
            sharpness[title] = (float) (1 / (CAUTION * deviation + LEAST_NOISE));
        }
        return sharpness;
    }

    private void measure(int artwork) {
        double propensity = sums.artworkPropensity(artwork);
        if (propensity > LEAST_PROPENSITY) {
            double reward = sums.artworkReward(artwork) - noise.mean() * sums.artworkAgainst(artwork);
            double informative = propensity - sums.artworkPropensitySquared(artwork);
            estimate[artwork] = reward / propensity / noise.variance();
            variance[artwork] = Math.max(0, informative) / (propensity * propensity) / noise.variance();
        }
    }

    private boolean known(int artwork) {
        return variance[artwork] > 0;
    }

    /** What the title's estimates have in common beyond what is expected of its pictures. */
    private double common(int title) {
        double sum = 0;
        double weights = 0;
        for (int a = space.catalog.firstArtwork(title); a < space.catalog.endArtwork(title); a++) {
            if (known(a)) {
                double weight = 1 / (spread * spread + variance[a]);
                sum += weight * (estimate[a] - expected[a]);
                weights += weight;
            }
        }
        return weights > 0 ? sum / weights : 0;
    }

    /** Standard deviation of pictures around what their facets expect: DerSimonian and Laird 1986, over all titles. */
    private double spread() {
        double excess = 0;
        double information = 0;
        for (int title = 0; title < space.catalog.titleCount(); title++) {
            double weights = 0;
            double squares = 0;
            double mean = 0;
            for (int a = space.catalog.firstArtwork(title); a < space.catalog.endArtwork(title); a++) {
                double weight = known(a) ? 1 / variance[a] : 0;
                weights += weight;
                squares += weight * weight;
                mean += weight * (estimate[a] - expected[a]);
            }
            for (int a = space.catalog.firstArtwork(title); weights > 0 && a < space.catalog.endArtwork(title); a++) {
                double weight = known(a) ? 1 / variance[a] : 0;
                double off = estimate[a] - expected[a] - mean / weights;
                excess += weight * off * off - (known(a) ? 1 : 0);
            }
            if (weights > 0) {
                excess += 1;
                information += weights - squares / weights;
            }
        }
        double between = information > 0 ? excess / information : 0;
        return Math.clamp(Math.sqrt(Math.max(0, between)), LEAST_SPREAD, MOST_SPREAD);
    }
}
