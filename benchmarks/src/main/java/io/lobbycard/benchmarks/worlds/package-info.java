/** Simulated worlds in which policies choose artwork for members whose true tastes are known to the simulator alone. */
@NullMarked
package io.lobbycard.benchmarks.worlds;

import org.jspecify.annotations.NullMarked;
