/** Reports of pictures that misled, in the real server. */
@NullMarked
package io.lobbycard.transparency.misled;

import org.jspecify.annotations.NullMarked;
