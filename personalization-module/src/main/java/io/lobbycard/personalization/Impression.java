package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.time.Instant;

/**
 * A picture that a member saw.
 *
 * @param receivedAt when the client told of it
 * @param propensity probability with which the draw chose it
 * @param snapshot from which it was chosen
 */
public record Impression(
        ImpressionId id,
        Instant at,
        Instant receivedAt,
        TitleId title,
        ArtworkId artwork,
        Mode mode,
        double propensity,
        long snapshot) {}
