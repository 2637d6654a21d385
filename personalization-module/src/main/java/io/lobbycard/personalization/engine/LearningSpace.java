package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;
import java.util.stream.IntStream;

/**
 * What the learner looks at: rows, which are what pictures are like (every facet but persons, then quality, prominence and
 * share of faces), columns, which are what members are like (a constant, then the most frequent genres and tones), and
 * channels, which are matches of the two that hold for the whole catalogue.
 */
final class LearningSpace {

    /** Bounds the sums that an outcome touches; beyond this many genres and tones the rarer say too little to be learned. */
    private static final int MOST_COLUMNS = 32;

    private static final int TRAITS = 3;

    static final int PERSON_MATCH = 0;
    static final int THEME_MATCH = 1;
    static final int TONE_MATCH = 2;
    static final int GENRE_MATCH = 3;
    static final int AFFINITY_MATCH = 4;
    static final int CHANNELS = 5;

    final CatalogView catalog;
    final int rows;

    /** Columns with the constant. */
    final int width;

    /** The closed signal behind each column after the constant. */
    final int[] columnSignal;

    /** Rows over closed signals that an editor would expect; see {@link FirstWeights}. */
    final float[] affinities;

    final SumsLayout layout;

    private final int facetRows;

    LearningSpace(CatalogView catalog) {
        this.catalog = catalog;
        facetRows = Model.crossRows(catalog);
        rows = facetRows + TRAITS;
        float[] rate = catalog.signals.baseRate;
        columnSignal = IntStream.range(0, catalog.signals.end(Family.TONE))
                .boxed()
                .sorted((a, b) -> Float.compare(rate[b], rate[a]))
                .limit(MOST_COLUMNS)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        width = columnSignal.length + 1;
        affinities = FirstWeights.affinities(catalog);
        layout = layout();
    }

    private SumsLayout layout() {
        Ids rowNames = new Ids();
        int firstPerson = catalog.signals.first(Family.PERSON);
        for (int signal = 0; signal < firstPerson; signal++) {
            rowNames.add(catalog.signals.ids().id(signal));
        }
        for (int kind = 0; kind < catalog.kinds.size(); kind++) {
            rowNames.add("kind:" + catalog.kinds.id(kind));
        }
        rowNames.add("trait:quality");
        rowNames.add("trait:prominence");
        rowNames.add("trait:faces");
        Ids columnNames = new Ids();
        columnNames.add("constant");
        for (int signal : columnSignal) {
            columnNames.add(catalog.signals.ids().id(signal));
        }
        return new SumsLayout(rowNames, columnNames, catalog.titles, catalog.artworks, catalog.firstArtwork);
    }

    int facetRows() {
        return facetRows;
    }

    /** Adds {@code part} of an artwork's rows to sums over all rows. */
    void addRows(int artwork, double part, double[] into) {
        SparseRows facets = catalog.facets;
        for (int i = facets.begin(artwork); i < facets.end(artwork); i++) {
            int row = Model.crossRow(catalog, facets.column[i]);
            if (row >= 0) {
                into[row] += part * facets.value[i];
            }
        }
        into[facetRows] += part * catalog.traits.quality()[artwork];
        into[facetRows + 1] += part * catalog.traits.prominence()[artwork];
        into[facetRows + 2] += part * catalog.traits.faceShare()[artwork];
    }

    /** What weights for all rows make of an artwork. */
    double weigh(int artwork, double[] weights) {
        SparseRows facets = catalog.facets;
        double sum = catalog.traits.quality()[artwork] * weights[facetRows]
                + catalog.traits.prominence()[artwork] * weights[facetRows + 1]
                + catalog.traits.faceShare()[artwork] * weights[facetRows + 2];
        for (int i = facets.begin(artwork); i < facets.end(artwork); i++) {
            int row = Model.crossRow(catalog, facets.column[i]);
            sum += row >= 0 ? facets.value[i] * weights[row] : 0;
        }
        return sum;
    }

    /** Adds {@code part} of an artwork's channels for a taste to sums over all channels. */
    void addChannels(int artwork, Taste taste, double part, double[] into) {
        SparseRows facets = catalog.facets;
        int closed = catalog.signals.closedCount();
        for (int i = facets.begin(artwork); i < facets.end(artwork); i++) {
            int facet = facets.column[i];
            double weight = part * facets.value[i];
            if (facet < catalog.signals.size()) {
                int channel = channel(catalog.signals.family(facet));
                if (channel >= 0) {
                    into[channel] += weight * taste.weight(facet);
                }
            }
            int row = Model.crossRow(catalog, facet);
            for (int signal = 0; row >= 0 && signal < closed; signal++) {
                into[AFFINITY_MATCH] += weight * affinities[row * closed + signal] * taste.closedTaste[signal];
            }
        }
    }

    /** How well a title goes with a taste, family by family, numbered as channels. */
    double[] matches(int title, Taste taste) {
        double[] matches = new double[Baseline.FAMILIES];
        SparseRows signals = catalog.titleSignals;
        for (int i = signals.begin(title); i < signals.end(title); i++) {
            int family = channel(catalog.signals.family(signals.column[i]));
            if (family >= 0) {
                matches[family] += signals.value[i] * taste.weight(signals.column[i]);
            }
        }
        return matches;
    }

    static int channel(Family family) {
        return switch (family) {
            case PERSON -> PERSON_MATCH;
            case THEME -> THEME_MATCH;
            case TONE -> TONE_MATCH;
            case GENRE -> GENRE_MATCH;
            case ERA, FORM -> -1;
        };
    }
}
