/** Starts personalization once the catalogue is there. */
@NullMarked
package io.lobbycard.personalization.start;

import org.jspecify.annotations.NullMarked;
