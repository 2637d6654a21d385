package io.lobbycard.transparency;

import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param name the name they sign in with; for a member, also the member's id
 * @param roles names from {@link io.lobbycard.web.Roles}
 */
public record Account(String name, Set<String> roles) {

    public Account {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An account has a name.");
        }
        roles = Set.copyOf(roles);
    }
}
