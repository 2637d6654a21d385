/** Holds the release gate to its promises in the running product. */
@NullMarked
package io.lobbycard.transparency.release;

import org.jspecify.annotations.NullMarked;
