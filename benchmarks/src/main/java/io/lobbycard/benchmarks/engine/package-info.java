/** Speed and size of the engine, beside the least that the same arithmetic can take and beside a peer. */
@NullMarked
package io.lobbycard.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
