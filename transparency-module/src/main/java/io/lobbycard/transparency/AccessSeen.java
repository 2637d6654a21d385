package io.lobbycard.transparency;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One access to a history, or what became of it, as the member sees it.
 *
 * @param at when
 * @param refused true if somebody tried without the right to, and was turned away
 * @param role of who looked
 * @param words why, in their own words; null where they gave none
 * @param until when their access ended or ends
 * @param approvedByRole role of who approved it; null for an emergency and for what was refused
 * @param outcome what became of an access; null for a reading and an attempt
 * @param attempt what was refused; null for all else, and where it was not written down
 */
public record AccessSeen(
        Instant at,
        boolean refused,
        String role,
        @Nullable AccessPurpose purpose,
        @Nullable String words,
        Set<HistoryField> fields,
        @Nullable Instant until,
        boolean emergency,
        @Nullable String approvedByRole,
        @Nullable AccessOutcome outcome,
        @Nullable AccessAttempt attempt) {

    public AccessSeen {
        fields = Set.copyOf(fields);
    }
}
