/**
 * Exact random noise from integers alone, after Canonne, Kamath and Steinke, "The Discrete Gaussian for Differential
 * Privacy" (2020): no floating point, so that no rounding can tell a secret (Mironov 2012).
 */
@NullMarked
package io.lobbycard.transparency.release.noise;

import org.jspecify.annotations.NullMarked;
