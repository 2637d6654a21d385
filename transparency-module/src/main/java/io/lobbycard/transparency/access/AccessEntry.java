package io.lobbycard.transparency.access;

import io.lobbycard.transparency.AccessPurpose;
import io.lobbycard.transparency.HistoryField;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of an access and sealed with the member's key.
 *
 * @param reader the account's name
 * @param grant by which they looked; null for what was refused
 */
record AccessEntry(
        String reader,
        String role,
        @Nullable Long grant,
        @Nullable AccessPurpose purpose,
        @Nullable String words,
        Set<HistoryField> fields,
        @Nullable Instant until,
        boolean emergency,
        @Nullable String approvedBy,
        @Nullable String approvedByRole) {

    AccessEntry {
        fields = Set.copyOf(fields);
    }

    static AccessEntry refused(String reader) {
        return new AccessEntry(reader, "staff", null, null, null, Set.of(), null, false, null, null);
    }
}
