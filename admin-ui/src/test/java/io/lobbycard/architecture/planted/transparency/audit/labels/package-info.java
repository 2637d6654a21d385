/** Planted. */
@NullMarked
package io.lobbycard.architecture.planted.transparency.audit.labels;

import org.jspecify.annotations.NullMarked;
