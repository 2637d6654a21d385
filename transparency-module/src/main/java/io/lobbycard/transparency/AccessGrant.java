package io.lobbycard.transparency;

import io.lobbycard.personalization.MemberId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request to see one member's history, and what became of it.
 *
 * @param until when the access ends; null unless it was given
 * @param decidedBy who approved or refused it; null if nobody has, as with an emergency
 * @param reviewedBy who looked at an emergency afterwards; null if nobody has
 * @param justified what the review came to; null before it
 * @param reviewDue until when an emergency must be reviewed; null for others
 */
public record AccessGrant(
        long id,
        String askedBy,
        Instant askedAt,
        MemberId member,
        AccessPurpose purpose,
        String words,
        Set<HistoryField> fields,
        int minutes,
        boolean emergency,
        State state,
        @Nullable Instant until,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reviewedBy,
        @Nullable Boolean justified,
        @Nullable Instant reviewDue) {

    public AccessGrant {
        fields = Set.copyOf(fields);
    }

    /** Where a grant stands. */
    public enum State {
        /** Waits for somebody to decide. */
        ASKED,
        /** Gives access until its time is up. */
        OPEN,
        REFUSED,
        /** Its time is up, or it was ended before. */
        ENDED
    }
}
