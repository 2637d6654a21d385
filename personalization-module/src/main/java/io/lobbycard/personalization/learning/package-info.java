/** Learns from outcomes which pictures lead to viewings that people finish. */
@NullMarked
package io.lobbycard.personalization.learning;

import org.jspecify.annotations.NullMarked;
