package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.representation.Assessment;
import io.lobbycard.web.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Set;
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
        @Column(name = "reviewed_findings") String findings) {

    static Review of(String reviewer, Instant at, @Nullable String note, Assessment seen) {
        return new Review(reviewer, at, note, seen.fingerprint());
    }

    /** Whether the check lets an artwork through, or a reviewer's word on these very findings. */
    static boolean letsThrough(@Nullable Review review, Assessment assessment) {
        return switch (assessment.representation().verdict()) {
            case PASSES -> true;
            case NEEDS_REVIEWER -> review != null && review.findings().equals(assessment.fingerprint());
            case REFUSED -> false;
        };
    }

    static void requireSomebodyElse(String reviewer, String uploader, Set<String> authors) {
        if (reviewer.equals(uploader)) {
            throw ProblemException.forbidden("You uploaded this artwork, so somebody else has to review it.");
        }
        if (authors.contains(reviewer)) {
            throw ProblemException.forbidden("You edited this artwork, so somebody else has to review it.");
        }
    }
}
