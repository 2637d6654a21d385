package io.lobbycard.transparency;

import java.time.Instant;
import java.util.Set;

/**
 * Something that an operator did to an account of the staff.
 *
 * @param number the larger, the later
 * @param actor the operator's name; in brackets, if it was no person
 * @param account the name of the account
 * @param roles the ones that it has since; empty once it is removed
 */
public record AccountChange(long number, Instant at, String actor, String account, Action action, Set<String> roles) {

    /** What was done. */
    public enum Action {
        MADE,
        ROLES,
        PASSWORD,
        REMOVED
    }

    public AccountChange {
        roles = Set.copyOf(roles);
    }
}
