package io.lobbycard.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did to a title or to one of its artworks.
 *
 * @param artwork that was changed, or null if the title itself was
 * @param note what a reviewer said about it, or null
 * @param facts the title as it was stored then, or null if an artwork was changed
 */
public record Change(
        long number,
        Instant at,
        String actor,
        Action action,
        @Nullable ArtworkId artwork,
        @Nullable String note,
        @Nullable TitleRevision facts) {

    /** What was done. */
    public enum Action {
        SAVED,
        IMPORTED,
        UPLOADED,
        DESCRIBED,
        APPROVED,
        TAKEN_BACK,
        HELD,
        RETIRED,
        REPLACED,
        RESTORED,
        KEPT_BOTH
    }
}
