/** Planted. */
@NullMarked
package io.lobbycard.architecture.planted.engine;

import org.jspecify.annotations.NullMarked;
