/** Attacks what the gate lets out, as others would. */
@NullMarked
package io.lobbycard.transparency.release;

import org.jspecify.annotations.NullMarked;
