/** What erasing a member's data leaves behind, for the page and for apps. */
@NullMarked
package io.lobbycard.transparency.erasure;

import org.jspecify.annotations.NullMarked;
