/** Keeps how members want to see themselves represented, and turns it into pictures to prefer. */
@NullMarked
package io.lobbycard.transparency.representation;

import org.jspecify.annotations.NullMarked;
