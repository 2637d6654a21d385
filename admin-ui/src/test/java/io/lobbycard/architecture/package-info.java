/** The rules that keep the modules apart, each with a planted violation that proves it can fail. */
@NullMarked
package io.lobbycard.architecture;

import org.jspecify.annotations.NullMarked;
