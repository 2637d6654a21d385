package io.lobbycard.personalization.engine;

import java.util.stream.IntStream;

/**
 * What outcomes say of each title's pictures, from two sources. Chance showed a member this picture and not that one: what
 * comes of it is the pictures' own effect, whoever the member is. And different members were shown different pictures: that
 * says more once the draw leaves little to chance, but is biased as far as those members differ in what is not known of them
 * (within and between estimators; Mundlak 1978).
 *
 * <p>The variance of the bias is estimated from how the second source disagrees with the first beyond the noise of both, and
 * the second is trusted accordingly (Green and Strawderman 1991; Rosenman, Basse, Owen and Baiocchi 2023). It stays the same
 * however much is observed, so the more a title's second source seems to say, the less of that is believed, and what is
 * learned in the end is what chance shows.
 */
final class PictureEvidence {

    private final CatalogView catalog;
    private final WeightedSums sums;
    private final TitleRewards rewards;
    private final double noisiness;

    PictureEvidence(CatalogView catalog, WeightedSums sums, TitleRewards rewards) {
        this.catalog = catalog;
        this.sums = sums;
        this.rewards = rewards;
        noisiness = measuredNoise();
    }

    /** Noise of rewards next to what it would be if nothing but chance made members differ. */
    double noisiness() {
        return noisiness;
    }

    /** For each title, what chance alone shows. */
    TitleEvidence[] byChance() {
        return IntStream.range(0, catalog.titleCount())
                .mapToObj(title -> combined(title, 0))
                .toArray(TitleEvidence[]::new);
    }

    /**
     * For each title, what both sources show.
     *
     * @param byChance for each title
     * @param expected of each artwork, in units of score
     * @param spread of pictures around what is expected of them
     */
    TitleEvidence[] byBoth(TitleEvidence[] byChance, float[] expected, double spread) {
        double bias = bias(byChance, expected, 1 / (spread * spread));
        return IntStream.range(0, catalog.titleCount())
                .mapToObj(title -> combined(title, trust(strength(between(title)), bias)))
                .toArray(TitleEvidence[]::new);
    }

    /** Of too few outcomes the mean of their title takes away more than a comparison of members can bring. */
    private static double trust(double strength, double bias) {
        return strength > 0 ? 1 / (1 + bias * strength) : 0;
    }

    /**
     * Variance of what the second source is wrong by, in units of score. Its squared disagreements with what the first
     * predicts are, in the mean, its own noise, the uncertainty of the prediction, and bias.
     */
    private double bias(TitleEvidence[] byChance, float[] expected, double believed) {
        double excess = 0;
        double forOneUnit = 0;
        for (int title = 0; title < byChance.length; title++) {
            if (!(sums.shown(title) > 0)) {
                continue;
            }
            TitleEvidence chance = byChance[title];
            double[][] information = between(title);
            double[] effects = chance.solve(chance.surprise(expected), believed);
            for (int i = 0; i < effects.length; i++) {
                double predicted = 0;
                double[] uncertain = chance.solve(information[i], believed);
                for (int j = 0; j < effects.length; j++) {
                    predicted += information[i][j] * (expected[chance.first() + j] + effects[j]);
                    excess -= information[i][j] * uncertain[j];
                    forOneUnit += information[i][j] * information[i][j];
                }
                double wrong = measuredBetween(title, i) - predicted;
                excess += wrong * wrong - information[i][i];
            }
        }
        return forOneUnit > 0 ? Math.max(0, excess / forOneUnit) : 0;
    }

    /** How much a source tells of a typical effect that it tells anything of: the mean eigenvalue, weighted by itself. */
    private static double strength(double[][] information) {
        double squares = 0;
        double trace = 0;
        for (int i = 0; i < information.length; i++) {
            for (double each : information[i]) {
                squares += each * each;
            }
            trace += information[i][i];
        }
        return trace > 0 ? squares / trace : 0;
    }

    private TitleEvidence combined(int title, double trust) {
        double[][] information = information(title, trust);
        double[] measured = new double[information.length];
        for (int i = 0; i < measured.length; i++) {
            measured[i] = sums.artworkReward(catalog.firstArtwork(title) + i) / noisiness;
            measured[i] += trust > 0 ? trust * measuredBetween(title, i) : 0;
        }
        return new TitleEvidence(catalog.firstArtwork(title), information, measured);
    }

    /** What is left of a picture's rewards above the title's mean, less what chance shows. */
    private double measuredBetween(int title, int place) {
        int artwork = catalog.firstArtwork(title) + place;
        double above = sums.shownReward(artwork) - sums.shownOf(artwork) * sums.meanShownReward(title);
        return (above - counted(title) * sums.artworkReward(artwork)) / noisiness;
    }

    private double[][] between(int title) {
        double[][] between = information(title, 1);
        double[][] chance = information(title, 0);
        for (int i = 0; i < between.length; i++) {
            for (int j = 0; j < between.length; j++) {
                between[i][j] -= chance[i][j];
            }
        }
        return between;
    }

    /**
     * How well a title's pictures are told apart, in units of score: of chance the draw's variances and covariances, of both
     * sources together those of how often each was shown. Shares of a title add up to one, so a variance is what the
     * covariances leave, which keeps the matrix positive semidefinite whatever the rounding.
     */
    private double[][] information(int title, double trust) {
        int first = catalog.firstArtwork(title);
        int count = catalog.learning.layout.paired(title);
        double shown = sums.shown(title);
        double chance = trust > 0 ? 1 - trust * counted(title) : 1;
        double slope = rewards.slope(title) / noisiness;
        double[][] matrix = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                double together = chance * sums.pair(title, i, j);
                if (trust > 0 && shown > 0) {
                    together += trust * sums.shownOf(first + i) * sums.shownOf(first + j) / shown;
                }
                matrix[i][j] = -slope * together;
                matrix[j][i] = matrix[i][j];
                matrix[i][i] += slope * together;
                matrix[j][j] += slope * together;
            }
        }
        return matrix;
    }

    /** The part of a title's outcomes of which it was counted which picture was shown. */
    private double counted(int title) {
        double drawn = sums.drawn(title);
        return drawn > 0 ? Math.min(1, sums.shown(title) / drawn) : 0;
    }

    private double measuredNoise() {
        double measured = 0;
        double theory = 0;
        for (int title = 0; title < catalog.titleCount(); title++) {
            double slope = rewards.slope(title);
            int paired = catalog.learning.layout.paired(title);
            for (int i = 0; i < paired; i++) {
                measured += sums.artworkNoise(catalog.firstArtwork(title) + i);
                for (int j = 0; j < i; j++) {
                    theory += 2 * slope * sums.pair(title, i, j);
                }
            }
        }
        return theory > 0 && measured > 0 ? measured / theory : 1;
    }
}
