@NullMarked
package io.lobbycard.transparency.erasure;

import org.jspecify.annotations.NullMarked;
