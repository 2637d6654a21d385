package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an artwork stood before the last decision on it and by whose word, kept so that the decision can be taken back. */
@Embeddable
record Earlier(
        @Enumerated(EnumType.STRING) @Column(name = "earlier_status")
        ArtworkStatus status,

        @Column(name = "earlier_reviewer") @Nullable String reviewer,
        @Column(name = "earlier_reviewed_at") @Nullable Instant at,
        @Column(name = "earlier_note") @Nullable String note,
        @Column(name = "earlier_findings") @Nullable String findings) {

    static Earlier of(ArtworkStatus status, @Nullable Review word) {
        return word == null
                ? new Earlier(status, null, null, null, null)
                : new Earlier(status, word.reviewer(), word.at(), word.note(), word.findings());
    }

    /** The word itself; null if there was none. */
    @Nullable
    Review review() {
        return reviewer == null || at == null || findings == null ? null : new Review(reviewer, at, note, findings);
    }
}
