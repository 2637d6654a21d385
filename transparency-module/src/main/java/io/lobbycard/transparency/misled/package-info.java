/** Reports of pictures that misled: said by members, answered by reviewers. */
@NullMarked
package io.lobbycard.transparency.misled;

import org.jspecify.annotations.NullMarked;
