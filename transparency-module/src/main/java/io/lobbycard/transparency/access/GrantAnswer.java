package io.lobbycard.transparency.access;

import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessPurpose;
import io.lobbycard.transparency.HistoryField;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A grant, as staff read it. */
public record GrantAnswer(
        String id,
        String askedBy,
        Instant askedAt,
        String member,
        AccessPurpose purpose,
        String words,
        Set<HistoryField> fields,
        int minutes,
        boolean emergency,
        AccessGrant.State state,
        @Nullable Instant until,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reviewedBy,
        @Nullable Boolean justified,
        @Nullable Instant reviewDue) {

    public GrantAnswer {
        fields = Set.copyOf(fields);
    }

    static GrantAnswer of(AccessGrant grant) {
        return new GrantAnswer(
                Long.toString(grant.id()),
                grant.askedBy(),
                grant.askedAt(),
                grant.member().value(),
                grant.purpose(),
                grant.words(),
                grant.fields(),
                grant.minutes(),
                grant.emergency(),
                grant.state(),
                grant.until(),
                grant.decidedBy(),
                grant.decidedAt(),
                grant.reviewedBy(),
                grant.justified(),
                grant.reviewDue());
    }
}
