/** Who may look at a member's history, and who did. */
@NullMarked
package io.lobbycard.transparency.access;

import org.jspecify.annotations.NullMarked;
