package io.lobbycard.transparency.access;

import io.lobbycard.transparency.AccessAttempt;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessOutcome;
import io.lobbycard.transparency.AccessPurpose;
import io.lobbycard.transparency.HistoryField;
import io.lobbycard.web.Roles;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of an access and sealed with the member's key.
 *
 * @param reader the account's name of who looked, tried to, or opened, ended or reviewed the access
 * @param grant by which they looked; null for what was refused
 * @param outcome what became of the access; null for a reading and an attempt
 * @param attempt what somebody tried who was refused; null for all else, and for attempts of which it was not written down
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
        @Nullable String approvedByRole,
        @Nullable AccessOutcome outcome,
        @Nullable AccessAttempt attempt) {

    AccessEntry {
        fields = Set.copyOf(fields);
    }

    /** A reading by a grant. */
    static AccessEntry reading(AccessGrant grant) {
        return of(grant, grant.askedBy(), Roles.SUPPORT, null);
    }

    /** That an emergency opened a history, before anybody looks. */
    static AccessEntry opening(AccessGrant grant) {
        return of(grant, grant.askedBy(), Roles.SUPPORT, AccessOutcome.OPENED);
    }

    /**
     * What became of the access that a grant gave.
     *
     * @param name of who ended or reviewed it
     */
    static AccessEntry after(AccessGrant grant, String name, String role, AccessOutcome outcome) {
        return of(grant, name, role, outcome);
    }

    private static AccessEntry of(AccessGrant grant, String name, String role, @Nullable AccessOutcome outcome) {
        return new AccessEntry(
                name,
                role,
                grant.id(),
                grant.purpose(),
                grant.words(),
                grant.fields(),
                grant.until(),
                grant.emergency(),
                grant.decidedBy(),
                grant.decidedBy() == null ? null : Roles.PRIVACY_OFFICER,
                outcome,
                null);
    }

    /** That a program of the service erased the history. */
    static AccessEntry erased(String client) {
        return new AccessEntry(
                client, Roles.CLIENT, null, null, null, Set.of(), null, false, null, null, AccessOutcome.ERASED, null);
    }

    /** An attempt that was refused to somebody of that role. */
    static AccessEntry refused(String reader, String role, AccessAttempt attempt) {
        return new AccessEntry(reader, role, null, null, null, Set.of(), null, false, null, null, null, attempt);
    }
}
