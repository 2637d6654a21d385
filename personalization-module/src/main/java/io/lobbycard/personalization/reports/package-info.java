/** Takes in what clients report of viewings and impressions: all of a batch or nothing, each once. */
@NullMarked
package io.lobbycard.personalization.reports;

import org.jspecify.annotations.NullMarked;
