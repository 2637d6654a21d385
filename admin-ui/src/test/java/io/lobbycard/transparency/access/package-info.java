/** What staff may see of members, tried on a server. */
@NullMarked
package io.lobbycard.transparency.access;

import org.jspecify.annotations.NullMarked;
