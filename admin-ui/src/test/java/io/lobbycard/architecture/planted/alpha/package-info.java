/** Planted. */
@NullMarked
package io.lobbycard.architecture.planted.alpha;

import org.jspecify.annotations.NullMarked;
