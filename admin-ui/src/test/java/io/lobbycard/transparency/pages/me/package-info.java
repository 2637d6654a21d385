/** Tests of the member's own pages, in the server. */
@NullMarked
package io.lobbycard.transparency.pages.me;

import org.jspecify.annotations.NullMarked;
