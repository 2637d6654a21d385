package io.lobbycard.personalization.engine;

/**
 * Makes a model from days of sums: a function of the sums and of nothing else. Forgetting is the weight that a day is given.
 * Where the sums say nothing, what is left is the editors' expectation; where taste turns out to carry no information, what
 * is left is the prior of each artwork.
 *
 * <p>Three layers, each shrunk by how far its true effects are estimated to lie from what is expected (empirical Bayes):
 *
 * <ol>
 *   <li>channels, matches of taste and picture that hold for the whole catalogue, by ridge regression with full covariance
 *       towards the editors' weights;
 *   <li>rows, what members of one taste make of one facet, towards what the channels expect, each with the columns' shared
 *       correlation and its own variances;
 *   <li>artworks, what one picture is worth to everybody, towards what its facets and traits are worth to everybody, which is
 *       estimated together with them.
 * </ol>
 *
 * <p>Rows and artworks are learned from two sources: from what chance shows within a member's draw, and from what different
 * members did who were shown different pictures, which is trusted as far as its bias allows ({@link RowSources},
 * {@link PictureEvidence}).
 *
 * <p>Rewards are less what was known of the other layers when the picture was chosen, because a draw that knows both taste
 * and picture shows pictures that match badly only where they are good for other reasons, and the other way round.
 */
public final class Learner {

    private final LearningSpace space;
    private final WeightedSums sums;

    public Learner(CatalogView catalog) {
        space = catalog.learning;
        sums = new WeightedSums(space);
    }

    /**
     * Takes a day into account.
     *
     * @param day over the same catalogue view
     * @param weight what the day counts, 0 to 1; with a half-life of h days, 2^(-age/h)
     * @throws IllegalArgumentException if the day is of another catalogue view or the weight is out of bounds
     */
    public Learner add(DailySums day, double weight) {
        if (!day.layout.fits(space.layout)) {
            throw new IllegalArgumentException("Expected sums over the learner's catalogue view; see DailySums.over");
        }
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("Expected a weight from 0 to 1, but found " + weight);
        }
        sums.add(day, weight);
        return this;
    }

    /** The model; {@link Model#initial} if no outcome has been added. */
    public Model learn() {
        if (sums.count() < 1) {
            return Model.initial(space.catalog);
        }
        Noise noise = Noise.of(sums);
        double[] channels = new ChannelFit(sums, noise).weights();
        RowFit rows = new RowFit(space, sums, noise, channels);
        CatalogView catalog = space.catalog;
        TitleRewards rewards = new TitleRewards(catalog, sums, noise);
        ArtworkFit artworks = new ArtworkFit(catalog, sums, rewards);
        float[] own = new float[catalog.signalCount()];
        for (int signal = 0; signal < own.length; signal++) {
            int channel = LearningSpace.channel(catalog.signals.family(signal));
            own[signal] = channel < 0 || signal < catalog.signals.closedCount() ? 0 : (float) channels[channel];
        }
        return new Model(
                artworks.priors(),
                own,
                rows.cross(),
                artworks.sharpness(),
                new BaselineFit(catalog, sums).baseline(rewards),
                (float) noise.variance());
    }
}
