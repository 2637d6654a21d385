package io.lobbycard.transparency;

import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param name the name they sign in with; for a member, also the member's id
 * @param roles names from {@link io.lobbycard.web.Roles}
 * @param revision the number of the last {@link AccountChange} of it; 0 if there was none
 */
public record Account(String name, Set<String> roles, long revision) {

    public Account {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An account has a name.");
        }
        roles = Set.copyOf(roles);
    }
}
