/** Tests of what an erasure reaches, in the server. */
@NullMarked
package io.lobbycard.transparency.erasure;

import org.jspecify.annotations.NullMarked;
