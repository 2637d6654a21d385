/** Titles, credits, artwork and whether a picture tells the truth: the whole API of the catalogue. */
@NullMarked
package io.lobbycard.catalog;

import org.jspecify.annotations.NullMarked;
