/** Viewing histories, controls and choices of artwork: the whole API of personalization. */
@NullMarked
package io.lobbycard.personalization;

import org.jspecify.annotations.NullMarked;
