/** The one clock that everything reads, so that a test can set it. */
@NullMarked
package io.lobbycard.time;

import org.jspecify.annotations.NullMarked;
