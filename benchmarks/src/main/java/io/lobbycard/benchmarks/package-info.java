/** Measurements: how good, how fast and how small the engine is, side by side with floors, peers and ceilings. */
@NullMarked
package io.lobbycard.benchmarks;

import org.jspecify.annotations.NullMarked;
