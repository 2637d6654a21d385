/** The one way by which figures about viewing leave: allowed questions, a crowd, noise against a budget, a second person. */
@NullMarked
package io.lobbycard.transparency.release;

import org.jspecify.annotations.NullMarked;
