package io.lobbycard.personalization.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Titles, artworks and signals as the engine sees them: immutable, with dense indexes from 0. The artworks of a title have
 * neighbouring indexes, in the order in which they were added. Built by {@link #builder}.
 */
public final class CatalogView {

    final Ids titles;
    final Ids artworks;
    final Ids kinds;
    final Signals signals;
    final int[] runtimeSeconds;
    final EpisodeRuntimes episodes;
    final int[] firstArtwork;
    final int[] titleOf;
    final int[] neutral;
    final @Nullable String[] ineligibility;
    final long[] titleKeys;
    final long[] artworkKeys;

    /** What watching a title says: signal and weight. */
    final SparseRows titleSignals;

    /** What a picture plays up: facet and weight. Facets are the signals, then the kinds of picture. */
    final SparseRows facets;

    /** The facets again, filled up so that several can be added at once and all pictures of a title take as many. */
    final SparseRows facetLanes;

    final ArtworkTraits traits;

    /** Sensitive themes of each title and of each artwork, as signals. */
    final SparseRows sensitiveOfTitle;

    final SparseRows sensitiveOfArtwork;

    /** Whether an artwork may be shown and has no sensitive theme, so that only the member's own refusal stands against it. */
    final boolean[] forEverybody;

    /** What a learner looks at in this catalogue. */
    final LearningSpace learning;

    CatalogView(CatalogParts parts) {
        titles = parts.titles();
        artworks = parts.artworks();
        kinds = parts.kinds();
        signals = parts.signals();
        runtimeSeconds = parts.runtimeSeconds();
        episodes = parts.episodes();
        firstArtwork = parts.firstArtwork();
        titleOf = parts.titleOf();
        neutral = parts.neutral();
        ineligibility = parts.ineligibility();
        titleSignals = parts.titleSignals();
        facets = parts.facets();
        facetLanes = facets.padded(Projection.LANES, firstArtwork);
        traits = parts.traits();
        sensitiveOfTitle = parts.sensitiveOfTitle();
        sensitiveOfArtwork = parts.sensitiveOfArtwork();
        titleKeys = titles.keys();
        artworkKeys = artworks.keys();
        forEverybody = new boolean[artworks.size()];
        for (int artwork = 0; artwork < forEverybody.length; artwork++) {
            forEverybody[artwork] = ineligibility[artwork] == null && sensitiveOfArtwork.isEmpty(artwork);
        }
        learning = new LearningSpace(this);
    }

    public static CatalogViewBuilder builder() {
        return new CatalogViewBuilder();
    }

    public int titleCount() {
        return titles.size();
    }

    public int artworkCount() {
        return artworks.size();
    }

    public int signalCount() {
        return signals.size();
    }

    /** How many signals every viewing counts through, because what a title lacks of them counts as well. */
    public int closedSignalCount() {
        return signals.closedCount();
    }

    /** Index of a title, or -1 if it is unknown. */
    public int titleIndex(String id) {
        return titles.indexOf(id);
    }

    public String titleId(int title) {
        return titles.id(title);
    }

    /** Index of an artwork, or -1 if it is unknown. */
    public int artworkIndex(String id) {
        return artworks.indexOf(id);
    }

    public String artworkId(int artwork) {
        return artworks.id(artwork);
    }

    /** Index of a signal, or -1 if nothing in the catalogue carries it. */
    public int signalIndex(Signal signal) {
        return signals.indexOf(signal);
    }

    public Signal signal(int index) {
        return signals.signal(index);
    }

    public int titleOf(int artwork) {
        return titleOf[artwork];
    }

    public int firstArtwork(int title) {
        return firstArtwork[title];
    }

    /** One past the last artwork of a title. */
    public int endArtwork(int title) {
        return firstArtwork[title + 1];
    }

    /** The editors' default, eligible or not, or -1 if the title has none. */
    public int neutralArtwork(int title) {
        return neutral[title];
    }

    /** Names of the sensitive themes of a title; watching it counts through no theme and no person unless all are allowed. */
    public List<String> sensitiveThemes(int title) {
        return IntStream.range(sensitiveOfTitle.begin(title), sensitiveOfTitle.end(title))
                .mapToObj(i -> signal(sensitiveOfTitle.column[i]).name())
                .toList();
    }

    /** Whether any title or artwork carries a theme of this name that is marked as sensitive. */
    public boolean isSensitive(String theme) {
        int signal = signals.indexOf(new Signal(Signal.Family.THEME, theme));
        return signal >= 0
                && IntStream.concat(IntStream.of(sensitiveOfTitle.column), IntStream.of(sensitiveOfArtwork.column))
                        .anyMatch(marked -> marked == signal);
    }

    /** Indexes of the artworks in which any of these persons is to be seen, however small. */
    public IntStream showing(Set<String> persons) {
        boolean[] wanted = new boolean[facetCount()];
        for (String person : persons) {
            int signal = signals.indexOf(new Signal(Signal.Family.PERSON, person));
            if (signal >= 0) {
                wanted[signal] = true;
            }
        }
        return IntStream.range(0, artworkCount())
                .filter(artwork -> IntStream.range(facets.begin(artwork), facets.end(artwork))
                        .anyMatch(i -> wanted[facets.column[i]]));
    }

    /** Whether a title carries a signal at all. */
    public boolean carries(int title, int signal) {
        for (int i = titleSignals.begin(title); i < titleSignals.end(title); i++) {
            if (titleSignals.column[i] == signal && titleSignals.value[i] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Running time of a film, or of a typical episode; 0 if unknown. */
    public int runtimeSeconds(int title) {
        return runtimeSeconds[title];
    }

    /** Running time of an episode where the catalogue lists it, else of the film or of a typical episode; 0 if unknown. */
    public int runtimeSeconds(int title, @Nullable String episode) {
        return episodes.of(titles.id(title), episode, runtimeSeconds[title]);
    }

    public boolean eligible(int artwork) {
        return ineligibility[artwork] == null;
    }

    /** Why an artwork may not be shown to anybody, or null if it may. */
    public @Nullable String ineligibility(int artwork) {
        return ineligibility[artwork];
    }

    /** Number of things that an artwork plays up, which is the number of additions that its score takes. */
    public int facetCount(int artwork) {
        return facets.end(artwork) - facets.begin(artwork);
    }

    int facetCount() {
        return signals.size() + kinds.size();
    }
}
