/** The catalogue in the running product: editing, reviewing, uploading and serving pictures. */
@NullMarked
package io.lobbycard.catalog.artwork;

import org.jspecify.annotations.NullMarked;
