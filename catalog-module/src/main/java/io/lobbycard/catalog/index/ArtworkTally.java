package io.lobbycard.catalog.index;

import io.lobbycard.catalog.Image;
import org.jspecify.annotations.Nullable;

/**
 * A title's artworks in numbers, the retired ones left out.
 *
 * @param picture of the one that represents the title in a list
 */
record ArtworkTally(
        int artworks,
        int servable,
        int needingReviewer,
        int refused,
        @Nullable Image picture) {

    static final ArtworkTally NONE = new ArtworkTally(0, 0, 0, 0, null);
}
