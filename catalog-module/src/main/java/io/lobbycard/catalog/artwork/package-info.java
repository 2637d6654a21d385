/** Artworks from upload to retirement, each with what the representation check says of it, and the catalogue's API. */
@NullMarked
package io.lobbycard.catalog.artwork;

import org.jspecify.annotations.NullMarked;
