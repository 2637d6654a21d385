package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sitting in a member's history.
 *
 * @param receivedAt when the client told of it; viewings count in this order
 * @param ledBy picture that led there, if the client named one
 * @param ledBySnapshot from which that picture was chosen
 * @param leftOut true if the member said not to use it
 * @param countsFrom when it begins to count for pictures, as a period of the member starts; null if it counts already
 */
public record Viewing(
        ViewingId id,
        TitleId title,
        @Nullable String episode,
        Instant startedAt,
        int watchedSeconds,
        Instant receivedAt,
        @Nullable ArtworkId ledBy,
        @Nullable Long ledBySnapshot,
        boolean leftOut,
        @Nullable Instant countsFrom) {

    public boolean counting() {
        return countsFrom == null;
    }
}
