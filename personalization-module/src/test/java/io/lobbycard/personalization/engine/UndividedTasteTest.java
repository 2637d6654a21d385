package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Dividing taste among viewings costs nothing: the formulas, taken whole, give the same tastes and the same pictures. */
class UndividedTasteTest {

    private static final int WORLDS = 25;

    @Test
    void theFormulasTakenWholeGiveTheSameTastesAndPictures() {
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomWorld world = new RandomWorld(new Random(seed));
            Snapshot snapshot = world.snapshot(Policy.DEFAULT);
            Taste divided = snapshot.taste(world.history(80), 80, Cinema.NOW, StatedChoices.NONE);
            double[] undivided = undivided(divided);
            for (int signal = 0; signal < undivided.length; signal++) {
                assertEquals(undivided[signal], divided.weight(signal), 1e-12);
            }
            Choices choices = new Choices();
            for (int title = 0; title < RandomWorld.TITLES; title++) {
                new Chooser(snapshot)
                        .choose(divided, Cinema.certain(), new Draw(1, 1, false), new int[] {title}, choices);
                assertEquals(best(snapshot, undivided, title), choices.artwork(0));
            }
        }
    }

    /** Shrunk log ratios of what was observed to what was to be expected. */
    private static double[] undivided(Taste taste) {
        CatalogView catalog = taste.catalog;
        double[] observed = new double[catalog.signalCount()];
        double all = 0;
        double open = 0;
        for (int v = 0; v < taste.watermark; v++) {
            double weight = taste.viewingWeight[v];
            if (weight > 0) {
                all += weight;
                open += taste.countsThrough(v, Integer.MAX_VALUE) ? weight : 0;
                int title = taste.history.title[v];
                for (int i = catalog.titleSignals.begin(title); i < catalog.titleSignals.end(title); i++) {
                    int signal = catalog.titleSignals.column[i];
                    observed[signal] += taste.countsThrough(v, signal) ? weight * catalog.titleSignals.value[i] : 0;
                }
            }
        }
        double[] undivided = new double[observed.length];
        for (int signal = 0; signal < undivided.length; signal++) {
            double rate = catalog.signals.baseRate[signal];
            undivided[signal] = signal < catalog.signals.closedCount()
                    ? Math.log1p(observed[signal] / taste.rule.closedShrinkage())
                            - Math.log1p(rate * all / taste.rule.closedShrinkage())
                    : Math.log1p(observed[signal] / (taste.rule.openShrinkage() + rate * open));
        }
        return undivided;
    }

    private static int best(Snapshot snapshot, double[] taste, int title) {
        CatalogView catalog = snapshot.catalog();
        int best = Choices.NO_ARTWORK;
        double most = Double.NEGATIVE_INFINITY;
        for (int artwork = catalog.firstArtwork(title); artwork < catalog.endArtwork(title); artwork++) {
            double score = snapshot.model().prior(artwork);
            for (int i = catalog.facets.begin(artwork); i < catalog.facets.end(artwork); i++) {
                score += catalog.facets.value[i] * pull(snapshot, taste, catalog.facets.column[i]);
            }
            if (catalog.eligible(artwork) && score > most) {
                most = score;
                best = artwork;
            }
        }
        return best;
    }

    private static double pull(Snapshot snapshot, double[] taste, int facet) {
        CatalogView catalog = snapshot.catalog();
        double pull = facet < taste.length ? snapshot.model().own[facet] * taste[facet] : 0;
        int row = Model.crossRow(catalog, facet);
        int closed = catalog.signals.closedCount();
        for (int signal = 0; row >= 0 && signal < closed; signal++) {
            pull += snapshot.model().cross[row * closed + signal] * taste[signal];
        }
        return pull;
    }
}
