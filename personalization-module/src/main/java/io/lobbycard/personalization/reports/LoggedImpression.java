package io.lobbycard.personalization.reports;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.choosing.Decision.Basis;
import java.time.Instant;
import java.util.Set;

/**
 * A picture that a member saw, with what its choice stood on.
 *
 * @param mode as in JSON
 * @param basis without the member's tag and the digest, which are not logged
 */
public record LoggedImpression(
        Instant at, Instant receivedAt, TitleId title, ArtworkId artwork, String mode, double propensity, Basis basis) {

    /** Modes of pictures that may have come of a draw. */
    static final Set<String> BY_CHANCE = Set.of("personalised", "prior", "exploring");

    /** True if chance had a say in it. Where it had none, as for a member who does not explore, the propensity is 1. */
    public boolean byChance() {
        return propensity < 1 && BY_CHANCE.contains(mode);
    }
}
