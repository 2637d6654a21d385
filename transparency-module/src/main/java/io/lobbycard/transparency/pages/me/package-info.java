/** A member's own pages: what their pictures come from, their history, their word on it, and their data. */
@NullMarked
package io.lobbycard.transparency.pages.me;

import org.jspecify.annotations.NullMarked;
