/** Makes the catalogue ready when the server starts. */
@NullMarked
package io.lobbycard.catalog.start;

import org.jspecify.annotations.NullMarked;
