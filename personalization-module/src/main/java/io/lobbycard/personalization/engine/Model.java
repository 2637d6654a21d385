package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * What has been learned: a prior for each artwork and the weights through which tastes act on what pictures play up. A score
 * is {@code prior + sum over the picture's facets f of facet weight x pull(f)}, and the pull of a facet is
 * {@code own x the taste for the same signal + sum over closed signals s of cross(f, s) x taste(s)}. Scores are in units of
 * log odds, as far as a linear model can be: an effect on the expected reward divided by the reward's variance.
 */
public final class Model {

    /** For each artwork. */
    final float[] prior;

    /** For each signal, as a facet: weight of the taste for that same signal. */
    final float[] own;

    /** For each facet that is no person, a row over the closed signals: {@link #crossRow}. */
    final float[] cross;

    /** For each title: how much of the draw's noise a difference of scores outweighs; rises with what is known. */
    final float[] sharpness;

    /** Expected reward that one unit of score stands for. */
    final float unit;

    /** What is to be expected of an impression whatever picture is shown, against which a reward is better or worse. */
    final Baseline baseline;

    Model(float[] prior, float[] own, float[] cross, float[] sharpness, Baseline baseline, float unit) {
        this.prior = requireFinite(prior);
        this.own = requireFinite(own);
        this.cross = requireFinite(cross);
        this.sharpness = requireFinite(sharpness);
        this.unit = unit;
        this.baseline = baseline;
        requireFinite(baseline.reward);
        requireFinite(baseline.share);
        requireFinite(baseline.match);
        requireFinite(baseline.fondness);
    }

    /** Sensible fixed weights for a catalogue from which nothing has been learned yet. */
    public static Model initial(CatalogView catalog) {
        return FirstWeights.of(catalog);
    }

    /**
     * The same model with less noise for titles where it would cost too much.
     *
     * @param catalog over which the model is
     * @param most expected loss of score, in log odds, that noise may cost a title whose draw is by priors alone, with an eta
     *     of 1; above 0
     */
    public Model withExplorationCost(CatalogView catalog, double most) {
        return new Model(prior, own, cross, new ExplorationCap(catalog, most).sharpness(this), baseline, unit);
    }

    /** The same over more titles, which have no pictures. */
    Model forTitles(int count) {
        return new Model(prior, own, cross, Arrays.copyOf(sharpness, count), baseline.forTitles(count), unit);
    }

    /** The best guess of an artwork's score for a member of whom nothing is known. */
    public double prior(int artwork) {
        return prior[artwork];
    }

    /** Number of facets with a row in {@link #cross}: closed signals, themes, kinds. */
    static int crossRows(CatalogView catalog) {
        return catalog.signals.first(Signal.Family.PERSON) + catalog.kinds.size();
    }

    /** Row of a facet in {@link #cross}, or -1 for a person. */
    static int crossRow(CatalogView catalog, int facet) {
        int firstPerson = catalog.signals.first(Signal.Family.PERSON);
        if (facet < firstPerson) {
            return facet;
        }
        return facet < catalog.signals.size() ? -1 : firstPerson + facet - catalog.signals.size();
    }

    private static float[] requireFinite(float[] weights) {
        for (float weight : weights) {
            if (!Float.isFinite(weight)) {
                throw new IllegalArgumentException("Expected finite weights, but found " + weight);
            }
        }
        return weights;
    }
}
