package io.lobbycard.catalog.artwork;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's word on an artwork.
 *
 * @param findings fingerprint of what the representation check had found then; the word counts for these facts only
 */
@Embeddable
record Review(
        String reviewer,
        @Column(name = "reviewed_at") Instant at,
        @Column(name = "review_note") @Nullable String note,
        @Column(name = "reviewed_findings") String findings) {}
