package io.lobbycard.personalization.history;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.ViewingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sitting, accepted by the server.
 *
 * @param ledBy the choice whose picture led here, if the client said
 */
public record ReceivedViewing(
        ViewingId id,
        TitleId title,
        @Nullable String episode,
        Instant startedAt,
        int watchedSeconds,
        Instant receivedAt,
        @Nullable LedBy ledBy) {

    /** The picture that a choice showed. */
    public record LedBy(ArtworkId artwork, long snapshot) {}
}
