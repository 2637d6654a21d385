/** What the logs withstand, tried on a server. */
@NullMarked
package io.lobbycard.transparency.log;

import org.jspecify.annotations.NullMarked;
