package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * Bounds what noise costs a title: the expected difference between the highest prior and that of the picture drawn, the sum
 * over its pictures of softmax(eta x prior) times what each lacks. It falls as eta rises (its derivative is minus the
 * variance of the priors under the draw), so the least eta that keeps to the bound is found by halving.
 *
 * <p>The bound lies in what belongs to the title, not to the member, so that leaving out viewings moves scores and nothing
 * else, and counterfactuals stay exact.
 */
final class ExplorationCap {

    /** Noise of a ten-thousandth in log odds is none. */
    private static final double MOST_SHARPNESS = 1e4;

    private static final int HALVINGS = 40;

    private final CatalogView catalog;
    private final double most;

    ExplorationCap(CatalogView catalog, double most) {
        if (!(most > 0)) {
            throw new IllegalArgumentException("Expected a cost of exploration above 0, but found " + most);
        }
        this.catalog = catalog;
        this.most = most;
    }

    float[] sharpness(Model model) {
        float[] sharpness = model.sharpness.clone();
        for (int title = 0; title < sharpness.length; title++) {
            double[] lacking = lacking(title, model.prior);
            if (cost(lacking, sharpness[title]) > most) {
                sharpness[title] = (float) least(lacking, sharpness[title]);
            }
        }
        return sharpness;
    }

    /** What each picture that may be shown lacks of the best of its title. */
    private double[] lacking(int title, float[] prior) {
        double[] lacking = new double[catalog.endArtwork(title) - catalog.firstArtwork(title)];
        int count = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int artwork = catalog.firstArtwork(title); artwork < catalog.endArtwork(title); artwork++) {
            if (catalog.eligible(artwork)) {
                lacking[count++] = prior[artwork];
                highest = Math.max(highest, prior[artwork]);
            }
        }
        for (int i = 0; i < count; i++) {
            lacking[i] = highest - lacking[i];
        }
        return Arrays.copyOf(lacking, count);
    }

    private double least(double[] lacking, double tooLow) {
        double low = tooLow;
        double high = Math.max(tooLow, MOST_SHARPNESS);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (cost(lacking, middle) > most) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    static double cost(double[] lacking, double eta) {
        double sum = 0;
        double cost = 0;
        for (double each : lacking) {
            double term = Math.exp(-eta * each);
            sum += term;
            cost += term * each;
        }
        return sum > 0 ? cost / sum : 0;
    }
}
