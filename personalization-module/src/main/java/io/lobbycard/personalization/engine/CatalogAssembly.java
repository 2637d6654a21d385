package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Orders what a builder gathered: signals by family, artworks by title. */
final class CatalogAssembly {

    private final CatalogViewBuilder gathered;
    private final int[] newSignal;
    private final Ids signalIds;
    private final int[] artworkOrder;
    private final int[] titleOf;

    private CatalogAssembly(CatalogViewBuilder gathered) {
        this.gathered = gathered;
        Family[] families = families(gathered.signals);
        int[] signalOrder = ordered(families.length, signal -> families[signal]);
        newSignal = inverse(signalOrder);
        signalIds = gathered.signals.inOrder(signalOrder);
        int[] titleOfGathered = titlesOfArtworks();
        artworkOrder = ordered(titleOfGathered.length, artwork -> titleOfGathered[artwork]);
        titleOf = Arrays.stream(artworkOrder)
                .map(artwork -> titleOfGathered[artwork])
                .toArray();
    }

    static CatalogParts of(CatalogViewBuilder gathered) {
        return new CatalogAssembly(gathered).parts();
    }

    private CatalogParts parts() {
        SparseRows titleSignals = gathered.titleSignals.build().renumbered(newSignal);
        SparseRows sensitiveOfTitle = titleSignals.marked(sensitiveSignals());
        Family[] families = families(signalIds);
        float[] baseRates = BaseRates.of(titleSignals, sensitiveOfTitle, families, titlesOnShow());
        Signals signals = new Signals(signalIds, families, baseRates);
        SparseRows depictions = ofArtworks(gathered.depictions);
        int[] kindOf =
                Arrays.stream(artworkOrder).map(gathered.artworkKind::get).toArray();
        float[] quality = gathered.quality.build().inOrder(artworkOrder).value;
        FacetAssembly assembly = new FacetAssembly(signals, titleSignals, sensitiveOfTitle, titleOf);
        return new CatalogParts(
                gathered.titles.copy(),
                gathered.artworks.inOrder(artworkOrder),
                gathered.kinds.copy(),
                signals,
                gathered.runtimes.toArray(),
                new EpisodeRuntimes(gathered.episodes.copy(), gathered.episodeRuntimes.toArray()),
                firstArtworks(titleOf, gathered.titles.size()),
                titleOf,
                neutralArtworks(),
                Arrays.stream(artworkOrder)
                        .mapToObj(gathered.ineligibility::get)
                        .toArray(String[]::new),
                titleSignals,
                assembly.facets(depictions, ofArtworks(gathered.playedUp), kindOf),
                assembly.traits(depictions, kindOf, quality),
                sensitiveOfTitle,
                ofArtworks(gathered.artworkSensitive));
    }

    /** Whether each title has a picture that may be chosen. */
    private boolean[] titlesOnShow() {
        boolean[] onShow = new boolean[gathered.titles.size()];
        for (int place = 0; place < titleOf.length; place++) {
            onShow[titleOf[place]] |= gathered.ineligibility.get(artworkOrder[place]) == null;
        }
        return onShow;
    }

    private SparseRows ofArtworks(SparseRows.Builder rows) {
        return rows.build().renumbered(newSignal).inOrder(artworkOrder);
    }

    private boolean[] sensitiveSignals() {
        boolean[] sensitive = new boolean[signalIds.size()];
        gathered.sensitiveThemes.stream()
                .mapToInt(signalIds::indexOf)
                .filter(signal -> signal >= 0)
                .forEach(signal -> sensitive[signal] = true);
        return sensitive;
    }

    private static Family[] families(Ids signals) {
        Family[] families = new Family[signals.size()];
        for (int i = 0; i < families.length; i++) {
            families[i] = Signal.parse(signals.id(i)).orElseThrow().family();
        }
        return families;
    }

    private static <T extends Comparable<T>> int[] ordered(int size, IntFunction<T> rank) {
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing(rank::apply))
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

    private int[] titlesOfArtworks() {
        int[] title = new int[gathered.artworks.size()];
        for (int artwork = 0; artwork < title.length; artwork++) {
            String named = gathered.titleOfArtwork.id(gathered.artworkTitle.get(artwork));
            title[artwork] = gathered.titles.indexOf(named);
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

    private int[] neutralArtworks() {
        int[] neutralOf = new int[gathered.titles.size()];
        Arrays.fill(neutralOf, -1);
        for (int artwork = artworkOrder.length - 1; artwork >= 0; artwork--) {
            if (gathered.neutral.get(artworkOrder[artwork])) {
                neutralOf[titleOf[artwork]] = artwork;
            }
        }
        return neutralOf;
    }
}
