package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * A taste seen through a snapshot: for each facet, how strongly it pulls this member. Done once for a page, after which an
 * artwork's score takes an addition for each of its facets.
 */
final class Projection {

    /** Facets added at once. */
    static final int LANES = 4;

    private final CatalogView catalog;
    private final Model model;
    final double[] pull;
    private final int[] start;
    private final int[] facet;
    private final float[] weight;
    private int[] touched = new int[0];

    Projection(Snapshot snapshot) {
        catalog = snapshot.catalog();
        model = snapshot.model();
        pull = new double[catalog.facetCount()];
        start = catalog.facetLanes.start;
        facet = catalog.facetLanes.column;
        weight = catalog.facetLanes.value;
    }

    void project(Taste taste) {
        for (int signal : touched) {
            pull[signal] = 0;
        }
        double[] closed = taste.closedTaste;
        int rows = model.cross.length / Math.max(1, closed.length);
        int firstPerson = catalog.signals.first(Signal.Family.PERSON);
        for (int row = 0; row < rows; row++) {
            double sum = row < closed.length ? model.own[row] * closed[row] : 0;
            for (int signal = 0, cell = row * closed.length; signal < closed.length; signal++, cell++) {
                sum += model.cross[cell] * closed[signal];
            }
            pull[row < firstPerson ? row : catalog.signals.size() + row - firstPerson] = sum;
        }
        touched = taste.seen();
        for (int place = 0; place < touched.length; place++) {
            int signal = touched[place];
            if (signal >= closed.length) {
                pull[signal] += model.own[signal] * taste.seenTaste[place];
            }
        }
    }

    /**
     * Puts what the taste adds to the priors of neighbouring artworks of one title: two sums side by side, since each addition
     * waits for the one before. All of them take equally many additions, which a processor foresees.
     *
     * @param into one sum for each artwork from {@code first} to before {@code end}
     */
    void pulls(int first, int end, double[] into) {
        int length = first == end ? 0 : start[first + 1] - start[first];
        int at = start[first];
        for (int artwork = first; artwork < end; artwork++) {
            double sum = 0;
            double other = 0;
            for (int next = at + length; at < next; at += LANES) {
                sum += weight[at] * pull[facet[at]] + weight[at + 1] * pull[facet[at + 1]];
                other += weight[at + 2] * pull[facet[at + 2]] + weight[at + 3] * pull[facet[at + 3]];
            }
            into[artwork - first] = sum + other;
        }
    }

    /** What the taste adds to one artwork's prior. */
    double pullOf(int artwork) {
        double[] sum = new double[1];
        pulls(artwork, artwork + 1, sum);
        return sum[0];
    }

    /** For each closed signal, how much one unit of taste for it adds to an artwork's score. */
    double[] closedSensitivity(int artwork) {
        int closedCount = catalog.signals.closedCount();
        double[] sensitivity = new double[closedCount];
        for (int i = catalog.facets.begin(artwork); i < catalog.facets.end(artwork); i++) {
            int facet = catalog.facets.column[i];
            double weight = catalog.facets.value[i];
            if (facet < closedCount) {
                sensitivity[facet] += weight * model.own[facet];
            }
            int row = Model.crossRow(catalog, facet);
            for (int signal = 0; row >= 0 && signal < closedCount; signal++) {
                sensitivity[signal] += weight * model.cross[row * closedCount + signal];
            }
        }
        return sensitivity;
    }

    /** The same for one theme or person. */
    double openSensitivity(int artwork, int signal) {
        double sensitivity = 0;
        for (int i = catalog.facets.begin(artwork); i < catalog.facets.end(artwork); i++) {
            if (catalog.facets.column[i] == signal) {
                sensitivity += catalog.facets.value[i] * (double) model.own[signal];
            }
        }
        return sensitivity;
    }

    /** The themes and persons that any of these artworks plays up, ascending. */
    int[] openSignals(int[] artworks) {
        return Arrays.stream(artworks)
                .flatMap(artwork -> Arrays.stream(
                        catalog.facets.column, catalog.facets.begin(artwork), catalog.facets.end(artwork)))
                .filter(facet -> facet >= catalog.signals.closedCount() && facet < catalog.signals.size())
                .sorted()
                .distinct()
                .toArray();
    }
}
