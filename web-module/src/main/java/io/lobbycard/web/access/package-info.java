/** Keeps every REST resource closed to whoever it does not name. */
@NullMarked
package io.lobbycard.web.access;

import org.jspecify.annotations.NullMarked;
