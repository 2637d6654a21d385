/** How long a running server takes for uploads and for the pictures that it serves. */
@NullMarked
package io.lobbycard.benchmarks.images;

import org.jspecify.annotations.NullMarked;
