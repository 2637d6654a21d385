/** Rehearsals for tests of those who use them. */
@NullMarked
package io.lobbycard.personalization.snapshots;

import org.jspecify.annotations.NullMarked;
