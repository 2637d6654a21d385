package io.lobbycard.transparency;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the access log without names and words.
 *
 * @param readable false if the member's key was destroyed; then only position, time and refusal are known
 * @param outcome what became of an access that was given before; null for a reading and an attempt
 */
public record AuditedAccess(
        long position,
        Instant at,
        boolean refused,
        boolean readable,
        @Nullable AccessPurpose purpose,
        Set<HistoryField> fields,
        @Nullable Instant until,
        boolean emergency,
        @Nullable String approvedByRole,
        @Nullable AccessOutcome outcome) {

    public AuditedAccess {
        fields = Set.copyOf(fields);
    }
}
