package io.lobbycard.catalog.images;

import io.lobbycard.catalog.Image;

/**
 * An original in the store, and what is shown of it.
 *
 * @param original digest of the file
 * @param likeness of the whole original; of two that look alike it differs in few bits
 */
public record Kept(String original, Image shown, long likeness) {}
