package io.lobbycard.catalog;

import java.util.concurrent.CompletionStage;

/**
 * Fired once at start, when the catalogue is migrated and, in demo mode, every title has a picture.
 *
 * @param complete done when nothing follows in the background any more, with the number of artworks that did; fails if the
 *     demo catalogue could not be filled
 */
public record CatalogReady(CompletionStage<Integer> complete) {}
