package io.lobbycard.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did to a title or to one of its artworks.
 *
 * @param artwork that was changed, or null if the title itself was
 * @param note what a reviewer said about it, or null
 * @param facts the title as it was stored then, or null if an artwork was changed
 * @param said what an editor said of the artwork, or null if nothing was or if that was before this history kept it
 */
public record Change(
        long number,
        Instant at,
        String actor,
        Action action,
        @Nullable ArtworkId artwork,
        @Nullable String note,
        @Nullable TitleRevision facts,
        @Nullable Said said) {

    /**
     * What is said of an artwork.
     *
     * @param before null if the artwork was brought with it
     */
    public record Said(@Nullable ArtworkRevision before, ArtworkRevision after) {}

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
        NEUTRAL_NO_MORE,
        NEUTRAL_AGAIN,
        KEPT_BOTH
    }
}
