/** Uses the running product as people do, in Chromium. */
@NullMarked
package io.lobbycard.browser;

import org.jspecify.annotations.NullMarked;
