/** Everything that is kept about a member, for the member to take along. */
@NullMarked
package io.lobbycard.transparency.export;

import org.jspecify.annotations.NullMarked;
