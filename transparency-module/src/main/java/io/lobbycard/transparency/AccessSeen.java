package io.lobbycard.transparency;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One access to a history, or what became of it, as the member sees it.
 *
 * @param at when; for several attempts when the last was
 * @param refused true if somebody tried without the right to, and was turned away
 * @param role of who looked
 * @param words why, in their own words; null where they gave none
 * @param until when their access ended or ends
 * @param approvedByRole role of who approved it; null for an emergency and for what was refused
 * @param outcome what became of an access; null for a reading and an attempt
 * @param attempt what was refused; null for all else, and where it was not written down
 * @param repeats how many refused attempts it stands for that came within an hour after another of the same sort; null for a
 *     single one
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
        @Nullable AccessAttempt attempt,
        @Nullable Integer repeats) {

    public AccessSeen {
        fields = Set.copyOf(fields);
    }
}
