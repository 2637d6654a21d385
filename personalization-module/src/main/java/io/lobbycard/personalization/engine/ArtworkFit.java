package io.lobbycard.personalization.engine;

/**
 * What one picture is worth to everybody: for each title a Bayesian regression of the reward on which picture was shown,
 * taken against the draw, with the title's own covariance, shrunk towards what the facets expect (Efron and Morris 1975).
 */
final class ArtworkFit {

    /** Spread of pictures around what their facets expect that is believed before outcomes tell, in log odds. */
    private static final double USUAL_SPREAD = 0.25;

    /** Noise of the draw, as a part of what is not known: see the decision record on the policy. */
    private static final double CAUTION = 0.25;

    /** Noise that is kept for ever, in log odds, so that the world may change. */
    private static final double LEAST_NOISE = 0.01;

    private final CatalogView catalog;
    private final WeightedSums sums;
    private final TitleRewards rewards;
    private final float[] expected;
    private final float[] priors;
    private final float[] sharpness;
    private final double spread;
    private final double noisiness;

    ArtworkFit(CatalogView catalog, WeightedSums sums, TitleRewards rewards, RowFit rows) {
        this.catalog = catalog;
        this.sums = sums;
        this.rewards = rewards;
        expected = rows.expectedPriors();
        noisiness = noisiness();
        spread = spread();
        priors = expected.clone();
        sharpness = new float[catalog.titleCount()];
        for (int title = 0; title < sharpness.length; title++) {
            sharpness[title] = fit(title);
        }
    }

    float[] priors() {
        return priors;
    }

    /** For each title the inverse of the noise that suits what is not known of its pictures. */
    float[] sharpness() {
        return sharpness;
    }

    private float fit(int title) {
        int first = catalog.firstArtwork(title);
        double[][] precision = information(title);
        double[] right = surprise(title, precision);
        for (int i = 0; i < right.length; i++) {
            right[i] /= noisiness;
            for (int j = 0; j < right.length; j++) {
                precision[i][j] /= noisiness;
            }
            precision[i][i] += 1 / (spread * spread);
        }
        Cholesky solver = new Cholesky(precision);
        double[] beyond = solver.solve(right);
        double unknown = 0;
        for (int i = 0; i < right.length; i++) {
            priors[first + i] += (float) beyond[i];
            unknown += solver.inverse(i);
        }
        double deviation = right.length > 0 ? Math.sqrt(unknown / right.length) : spread;
        fitUnpaired(title, first + right.length);
        return (float) (1 / (CAUTION * deviation + LEAST_NOISE));
    }

    /** Pictures beyond those of which pairs are kept, one by one. */
    private void fitUnpaired(int title, int from) {
        for (int artwork = from; artwork < catalog.endArtwork(title); artwork++) {
            double information = rewards.slope(title) * sums.artworkPropensity(artwork);
            double surprise = sums.artworkReward(artwork) - information * expected[artwork];
            priors[artwork] += (float) (surprise / (information + noisiness / (spread * spread)));
        }
    }

    /** How well the outcomes tell a title's pictures apart: the draw's variances and covariances, in units of score. */
    private double[][] information(int title) {
        int first = catalog.firstArtwork(title);
        int count = catalog.learning.layout.paired(title);
        double slope = rewards.slope(title);
        double[][] matrix = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                matrix[i][j] = -slope * sums.pair(title, i, j);
            }
            matrix[i][i] += slope * sums.artworkPropensity(first + i);
        }
        return matrix;
    }

    /** Reward of each picture, taken against the draw, beyond what its facets explain. */
    private double[] surprise(int title, double[][] information) {
        int first = catalog.firstArtwork(title);
        double[] surprise = new double[information.length];
        for (int i = 0; i < surprise.length; i++) {
            surprise[i] = sums.artworkReward(first + i);
            for (int j = 0; j < surprise.length; j++) {
                surprise[i] -= information[i][j] * expected[first + j];
            }
        }
        return surprise;
    }

    /** Noise of rewards next to what it would be if nothing but chance made members differ. */
    private double noisiness() {
        double measured = 0;
        double theory = 0;
        for (int title = 0; title < catalog.titleCount(); title++) {
            double[][] information = information(title);
            for (int i = 0; i < information.length; i++) {
                measured += sums.artworkNoise(catalog.firstArtwork(title) + i);
                theory += information[i][i];
            }
        }
        return theory > 0 && measured > 0 ? measured / theory : 1;
    }

    /** Standard deviation of pictures around what their facets expect, from how much the surprises scatter. */
    private double spread() {
        double excess = 0;
        double squares = 0;
        double chance = 0;
        for (int title = 0; title < catalog.titleCount(); title++) {
            double[][] information = information(title);
            double[] surprise = surprise(title, information);
            for (int i = 0; i < surprise.length; i++) {
                double noise = sums.artworkNoise(catalog.firstArtwork(title) + i);
                excess += surprise[i] * surprise[i] - noise;
                chance += 2 * noise * noise;
                for (int j = 0; j < surprise.length; j++) {
                    squares += information[i][j] * information[i][j];
                }
            }
        }
        return Spread.estimate(excess, squares, chance, USUAL_SPREAD);
    }
}
