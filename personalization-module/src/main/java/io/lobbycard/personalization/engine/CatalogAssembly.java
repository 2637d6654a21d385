package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Orders what a builder gathered: signals by family, artworks by title. */
final class CatalogAssembly {

    final Ids titles;
    final Ids artworks;
    final Ids kinds;
    final Signals signals;
    final int[] runtimeSeconds;
    final int[] firstArtwork;
    final int[] titleOf;
    final int[] neutral;
    final @Nullable String[] ineligibility;
    final SparseRows titleSignals;
    final SparseRows facets;
    final ArtworkTraits traits;
    final int @Nullable [][] sensitiveOfTitle;
    final int @Nullable [][] sensitiveOfArtwork;

    CatalogAssembly(CatalogViewBuilder gathered) {
        titles = gathered.titles.copy();
        kinds = gathered.kinds.copy();
        runtimeSeconds = gathered.runtimes.toArray();

        Family[] families = families(gathered.signals);
        int[] signalOrder = ordered(families.length, signal -> families[signal].ordinal());
        int[] newSignal = inverse(signalOrder);
        Ids signalIds = gathered.signals.inOrder(signalOrder);
        titleSignals = gathered.titleSignals.build().renumbered(newSignal);
        boolean[] sensitive = new boolean[signalIds.size()];
        gathered.sensitiveThemes.stream()
                .mapToInt(signalIds::indexOf)
                .filter(signal -> signal >= 0)
                .forEach(signal -> sensitive[signal] = true);
        sensitiveOfTitle = marked(titleSignals, sensitive);
        Family[] sorted = Arrays.stream(signalOrder).mapToObj(s -> families[s]).toArray(Family[]::new);
        signals = new Signals(signalIds, sorted, BaseRates.of(titleSignals, sensitiveOfTitle, sorted));

        int[] titleOfGathered = titlesOfArtworks(gathered);
        int[] artworkOrder = ordered(titleOfGathered.length, artwork -> titleOfGathered[artwork]);
        artworks = gathered.artworks.inOrder(artworkOrder);
        titleOf = Arrays.stream(artworkOrder).map(a -> titleOfGathered[a]).toArray();
        firstArtwork = firstArtworks(titleOf, titles.size());
        ineligibility = Arrays.stream(artworkOrder)
                .mapToObj(gathered.ineligibility::get)
                .toArray(String[]::new);
        neutral = neutralArtworks(gathered, artworkOrder);
        SparseRows sensitiveRows = gathered.artworkSensitive
                .build()
                .renumbered(newSignal)
                .inOrder(artworkOrder);
        boolean[] everything = new boolean[signalIds.size()];
        Arrays.fill(everything, true);
        sensitiveOfArtwork = marked(sensitiveRows, everything);

        SparseRows depictions =
                gathered.depictions.build().renumbered(newSignal).inOrder(artworkOrder);
        SparseRows playedUp = gathered.playedUp.build().renumbered(newSignal).inOrder(artworkOrder);
        int[] kindOf = Arrays.stream(artworkOrder).map(gathered.artworkKind::get).toArray();
        float[] quality = gathered.quality.build().inOrder(artworkOrder).value;
        FacetAssembly assembly = new FacetAssembly(signals, titleSignals, sensitiveOfTitle, titleOf);
        facets = assembly.facets(depictions, playedUp, kindOf);
        traits = assembly.traits(depictions, kindOf, quality);
    }

    private static Family[] families(Ids signals) {
        Family[] families = new Family[signals.size()];
        for (int i = 0; i < families.length; i++) {
            families[i] = Signal.parse(signals.id(i)).orElseThrow().family();
        }
        return families;
    }

    private static int[] ordered(int size, java.util.function.IntUnaryOperator rank) {
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingInt(rank::applyAsInt))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] inverse(int[] order) {
        int[] inverse = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            inverse[order[i]] = i;
        }
        return inverse;
    }

    private static int @Nullable [][] marked(SparseRows rows, boolean[] mark) {
        int @Nullable [][] marked = new int[rows.rows()][];
        for (int row = 0; row < rows.rows(); row++) {
            int[] found = Arrays.stream(rows.column, rows.begin(row), rows.end(row))
                    .filter(column -> mark[column])
                    .toArray();
            marked[row] = found.length == 0 ? null : found;
        }
        return marked;
    }

    private int[] titlesOfArtworks(CatalogViewBuilder gathered) {
        int[] title = new int[gathered.artworks.size()];
        for (int artwork = 0; artwork < title.length; artwork++) {
            String named = gathered.titleOfArtwork.id(gathered.artworkTitle.get(artwork));
            title[artwork] = titles.indexOf(named);
            if (title[artwork] < 0) {
                throw new IllegalArgumentException("Expected artwork " + gathered.artworks.id(artwork)
                        + " to name a known title, but found " + named);
            }
        }
        return title;
    }

    private static int[] firstArtworks(int[] titleOf, int titles) {
        int[] first = new int[titles + 1];
        for (int title : titleOf) {
            first[title + 1]++;
        }
        for (int title = 0; title < titles; title++) {
            first[title + 1] += first[title];
        }
        return first;
    }

    private int[] neutralArtworks(CatalogViewBuilder gathered, int[] artworkOrder) {
        int[] neutralOf = new int[titles.size()];
        Arrays.fill(neutralOf, -1);
        for (int artwork = artworkOrder.length - 1; artwork >= 0; artwork--) {
            if (gathered.neutral.get(artworkOrder[artwork])) {
                neutralOf[titleOf[artwork]] = artwork;
            }
        }
        return neutralOf;
    }
}
