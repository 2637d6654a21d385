/** How long the release gate's noise takes to draw. */
@NullMarked
package io.lobbycard.benchmarks.release;

import org.jspecify.annotations.NullMarked;
