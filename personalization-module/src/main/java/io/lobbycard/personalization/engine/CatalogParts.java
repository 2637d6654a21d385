package io.lobbycard.personalization.engine;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a catalogue view, in their final order.
 *
 * @param firstArtwork for each title, and one past the last
 * @param neutral for each title its neutral artwork or -1
 * @param ineligibility for each artwork, null if it may be shown
 * @param titleSignals what watching a title says: signal and weight
 * @param facets what a picture plays up: facet and weight; facets are the signals, then the kinds of picture
 * @param sensitiveOfTitle sensitive themes of each title as signals; likewise of each artwork
 */
@SuppressWarnings("ArrayRecordComponent")
record CatalogParts(
        Ids titles,
        Ids artworks,
        Ids kinds,
        Signals signals,
        int[] runtimeSeconds,
        EpisodeRuntimes episodes,
        int[] firstArtwork,
        int[] titleOf,
        int[] neutral,
        @Nullable String[] ineligibility,
        SparseRows titleSignals,
        SparseRows facets,
        ArtworkTraits traits,
        SparseRows sensitiveOfTitle,
        SparseRows sensitiveOfArtwork) {}
