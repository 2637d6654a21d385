/** Planted. */
@NullMarked
package io.lobbycard.architecture.planted.beta;

import org.jspecify.annotations.NullMarked;
