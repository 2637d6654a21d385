package io.lobbycard.personalization.reports;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.choosing.Decision.Basis;
import java.time.Instant;

/**
 * A picture that a member saw, with what its choice stood on.
 *
 * @param mode as in JSON
 * @param basis without the member's tag and the digest, which are not logged
 */
public record LoggedImpression(
        Instant at,
        Instant receivedAt,
        TitleId title,
        ArtworkId artwork,
        String mode,
        double propensity,
        Basis basis) {}
