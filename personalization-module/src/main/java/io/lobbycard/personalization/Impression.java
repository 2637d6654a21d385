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
 * @param period of the member, in which the draw was made; 0 if nothing could be read
 * @param watermark so many of the member's viewings, in the order of receipt, had a part
 * @param controlRevision what the member had said by then
 * @param withdrawalRevision which artworks operators had withdrawn by then
 */
public record Impression(
        ImpressionId id,
        Instant at,
        Instant receivedAt,
        TitleId title,
        ArtworkId artwork,
        Mode mode,
        double propensity,
        long snapshot,
        int period,
        int watermark,
        int controlRevision,
        long withdrawalRevision) {}
