/** Planted. */
@NullMarked
package io.lobbycard.architecture.planted.beta.store;

import org.jspecify.annotations.NullMarked;
