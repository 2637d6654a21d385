package io.lobbycard.admin.security;

import java.util.Set;

/**
 * Somebody whose credentials were verified.
 *
 * @param revision the number of the last change of their account that these credentials know of; 0 for none
 */
record Caller(String name, Set<String> roles, long revision) {

    Caller {
        roles = Set.copyOf(roles);
    }
}
