/** What erasing a member's data reaches and what it leaves, and that it holds. */
@NullMarked
package io.lobbycard.transparency.erasure;

import org.jspecify.annotations.NullMarked;
