package io.lobbycard.catalog;

import java.time.Instant;
import java.util.Set;

/**
 * An artwork that waits for a person's decision.
 *
 * @param authors who brought it or changed it last, and may therefore not decide on it
 */
public record ReviewItem(Artwork artwork, Title title, Set<String> authors, Instant uploadedAt) {

    public ReviewItem {
        authors = Set.copyOf(authors);
    }
}
