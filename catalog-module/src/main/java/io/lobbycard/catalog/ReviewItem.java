package io.lobbycard.catalog;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An artwork that waits for a person's decision.
 *
 * @param note what was said with the last decision on it, or null
 * @param authors who brought it or changed it since it was last live, and may therefore not decide on it
 */
public record ReviewItem(
        Artwork artwork, Title title, @Nullable String note, Set<String> authors, Instant uploadedAt) {

    public ReviewItem {
        authors = Set.copyOf(authors);
    }
}
