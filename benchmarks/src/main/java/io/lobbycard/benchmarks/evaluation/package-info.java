/** The estimators tried on logs of a real shop. */
@NullMarked
package io.lobbycard.benchmarks.evaluation;

import org.jspecify.annotations.NullMarked;
