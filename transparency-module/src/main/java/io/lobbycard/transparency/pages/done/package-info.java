/** Says what a member has just done, names what it was about, and takes it back. */
@NullMarked
package io.lobbycard.transparency.pages.done;

import org.jspecify.annotations.NullMarked;
