package io.lobbycard.transparency;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member's word that a picture promised what its title does not hold. It does not say which member.
 *
 * @param words the member's own, perhaps empty
 * @param due when it is answered at the latest
 * @param outcome null as long as it waits
 * @param answer what the reviewer says to the member; null as long as it waits
 */
public record MisledReport(
        long id,
        TitleId title,
        ArtworkId artwork,
        String words,
        Instant reportedAt,
        Instant due,
        @Nullable Outcome outcome,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    /** What became of the picture. */
    public enum Outcome {
        /** Nobody sees it any more, until it is changed and approved again. */
        WITHDRAWN,
        KEPT
    }
}
