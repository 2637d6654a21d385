/** Writing that outlives a power cut. */
@NullMarked
package io.lobbycard.files;

import org.jspecify.annotations.NullMarked;
