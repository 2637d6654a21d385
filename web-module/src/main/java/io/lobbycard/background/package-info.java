/** Work that nobody waits for, and that leaves the server's threads to those who do. */
@NullMarked
package io.lobbycard.background;

import org.jspecify.annotations.NullMarked;
