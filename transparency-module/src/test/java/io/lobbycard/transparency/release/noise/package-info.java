/** Holds the noise to its closed forms and to the published thresholds. */
@NullMarked
package io.lobbycard.transparency.release.noise;

import org.jspecify.annotations.NullMarked;
