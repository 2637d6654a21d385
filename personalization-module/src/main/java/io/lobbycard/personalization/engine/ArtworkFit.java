package io.lobbycard.personalization.engine;

import java.util.stream.IntStream;

/**
 * What one picture is worth to everybody: for each title a Bayesian regression of the reward on which picture was shown,
 * with the title's own covariance, shrunk towards what the facets expect (Efron and Morris 1975).
 */
final class ArtworkFit {

    /** Spread of pictures around what their facets expect that is believed before outcomes tell, in log odds. */
    private static final double USUAL_SPREAD = 0.25;

    /** Noise of the draw, as a part of what is not known: see the decision record on the policy. */
    private static final double CAUTION = 0.2;

    /** Noise that is kept for ever, in log odds, so that the world may change. */
    private static final double LEAST_NOISE = 0.01;

    private final CatalogView catalog;
    private final WeightedSums sums;
    private final TitleRewards rewards;
    private final float[] priors;
    private final float[] sharpness;
    private final double spread;
    private final double noisiness;

    ArtworkFit(CatalogView catalog, WeightedSums sums, TitleRewards rewards) {
        this.catalog = catalog;
        this.sums = sums;
        this.rewards = rewards;
        PictureEvidence evidence = new PictureEvidence(catalog, sums, rewards);
        noisiness = evidence.noisiness();
        priors = new float[catalog.artworkCount()];
        TitleEvidence[] byChance = evidence.byChance();
        TitleEvidence[] shown = shown(byChance);
        expect(shown, USUAL_SPREAD);
        expect(shown, Evidence.likeliestSpread(shown, priors, USUAL_SPREAD));
        spread = Evidence.likeliestSpread(shown, priors, USUAL_SPREAD);
        TitleEvidence[] titles = evidence.byBoth(byChance, priors, spread);
        expect(shown(titles), spread);
        sharpness = new float[titles.length];
        for (int title = 0; title < titles.length; title++) {
            sharpness[title] = fit(titles[title], title);
        }
    }

    private TitleEvidence[] shown(TitleEvidence[] titles) {
        return IntStream.range(0, titles.length)
                .filter(sums::titleShown)
                .mapToObj(title -> titles[title])
                .toArray(TitleEvidence[]::new);
    }

    float[] priors() {
        return priors;
    }

    /** For each title the inverse of the noise that suits what is not known of its pictures. */
    float[] sharpness() {
        return sharpness;
    }

    private void expect(TitleEvidence[] shown, double believedSpread) {
        double[] weights = new FacetWorth(catalog.learning, shown, believedSpread).weights();
        for (int artwork = 0; artwork < priors.length; artwork++) {
            priors[artwork] = (float) catalog.learning.weigh(artwork, weights);
        }
    }

    private float fit(TitleEvidence evidence, int title) {
        double believed = 1 / (spread * spread);
        double[] beyond = evidence.solve(evidence.surprise(priors), believed);
        double[] variance = evidence.uncertainty(believed);
        double unknown = 0;
        for (int i = 0; i < beyond.length; i++) {
            priors[evidence.first() + i] += (float) beyond[i];
            unknown += variance[i] / beyond.length;
        }
        fitUnpaired(title, evidence.first() + beyond.length);
        return (float) (1 / (CAUTION * Math.sqrt(unknown) + LEAST_NOISE));
    }

    /** Pictures beyond those of which pairs are kept, one by one. */
    private void fitUnpaired(int title, int from) {
        for (int artwork = from; artwork < catalog.endArtwork(title); artwork++) {
            double information = rewards.slope(title) * sums.artworkPropensity(artwork);
            double surprise = sums.artworkReward(artwork) - information * priors[artwork];
            priors[artwork] += (float) (surprise / (information + noisiness / (spread * spread)));
        }
    }
}
