/** Histories, in the real server. */
@NullMarked
package io.lobbycard.personalization.history;

import org.jspecify.annotations.NullMarked;
