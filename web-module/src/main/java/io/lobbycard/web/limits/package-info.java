/** Bounds what a request may send. */
@NullMarked
package io.lobbycard.web.limits;

import org.jspecify.annotations.NullMarked;
