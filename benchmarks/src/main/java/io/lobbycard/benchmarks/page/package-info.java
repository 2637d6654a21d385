/** How long a running server takes for a page of pictures. */
@NullMarked
package io.lobbycard.benchmarks.page;

import org.jspecify.annotations.NullMarked;
