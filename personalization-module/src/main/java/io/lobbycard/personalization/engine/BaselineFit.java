package io.lobbycard.personalization.engine;

/**
 * Learns a {@link Baseline}. Fondness is a regression of the reward, less what the picture shown adds, on the matches of
 * title and member, each taken against its title's mean (the within estimator; Mundlak 1978, section 2), so that a title's
 * popularity has no part in it.
 */
final class BaselineFit {

    /** Impressions, each picture as often as the others, that are imagined for each title. */
    private static final double IMAGINED = 20;

    /** How strong fondness may be before outcomes tell, in log odds for one unit of match. */
    private static final double USUAL_FONDNESS = 0.3;

    private final CatalogView catalog;
    private final WeightedSums sums;
    private final double[][] precision = new double[Baseline.FAMILIES][Baseline.FAMILIES];
    private final double[] right = new double[Baseline.FAMILIES];

    BaselineFit(CatalogView catalog, WeightedSums sums) {
        this.catalog = catalog;
        this.sums = sums;
    }

    Baseline baseline(TitleRewards rewards) {
        float[] match = new float[Baseline.FAMILIES * catalog.titleCount()];
        for (int family = 0; family < Baseline.FAMILIES; family++) {
            precision[family][family] = 1 / (USUAL_FONDNESS * USUAL_FONDNESS);
        }
        for (int title = 0; title < catalog.titleCount(); title++) {
            double count = sums.shown(title);
            for (int family = 0; count > 0 && family < Baseline.FAMILIES; family++) {
                match[Baseline.FAMILIES * title + family] = (float) (sums.match(title, family) / count);
            }
            if (count > 0) {
                take(title, count, rewards.slope(title));
            }
        }
        double[] solved = new Cholesky(precision).solve(right);
        float[] fondness = new float[Baseline.FAMILIES];
        for (int family = 0; family < fondness.length; family++) {
            fondness[family] = (float) solved[family];
        }
        return new Baseline(rewards.means(), share(), match, fondness);
    }

    private void take(int title, double count, double slope) {
        for (int i = 0; i < Baseline.FAMILIES; i++) {
            double match = sums.match(title, i);
            right[i] += sums.matchReward(title, i) - match * sums.unpictured(title) / count;
            for (int j = 0; j <= i; j++) {
                double moment = sums.matchMoment(title, i, j);
                precision[i][j] += slope * (moment - match * sums.match(title, j) / count);
            }
        }
    }

    private float[] share() {
        float[] share = new float[catalog.artworkCount()];
        for (int artwork = 0; artwork < share.length; artwork++) {
            int title = catalog.titleOf(artwork);
            int pictures = catalog.endArtwork(title) - catalog.firstArtwork(title);
            share[artwork] = (float) (sums.artworkPropensity(artwork) + IMAGINED / pictures);
        }
        return share;
    }
}
