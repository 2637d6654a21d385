/** The REST side of personalization: pages, impressions, viewings, controls and histories. */
@NullMarked
package io.lobbycard.personalization.rest;

import org.jspecify.annotations.NullMarked;
