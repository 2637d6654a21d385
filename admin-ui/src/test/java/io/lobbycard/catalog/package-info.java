/** The catalogue in the running product: editing, reviewing, uploading and serving pictures. */
@NullMarked
package io.lobbycard.catalog;

import org.jspecify.annotations.NullMarked;
