/** Viewing histories: what clients report, in the order in which it was received. */
@NullMarked
package io.lobbycard.personalization.history;

import org.jspecify.annotations.NullMarked;
