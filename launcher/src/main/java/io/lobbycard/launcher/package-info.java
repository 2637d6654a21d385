/** Starts the product on one machine: the embedded database, then the packaged server, and ends both together. */
@NullMarked
package io.lobbycard.launcher;

import org.jspecify.annotations.NullMarked;
