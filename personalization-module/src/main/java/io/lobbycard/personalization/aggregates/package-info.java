/** Adds up viewings and impressions for the release gate. */
@NullMarked
package io.lobbycard.personalization.aggregates;

import org.jspecify.annotations.NullMarked;
