package io.lobbycard.transparency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts of members and staff, with their passwords kept as salted hashes. */
public interface Accounts {

    /**
     * The account of that name, if the password is its own. An unknown name takes as long as a wrong password and is
     * answered alike.
     */
    Optional<Account> withPassword(String name, String password);

    /**
     * The accounts whose password is their name, members first, to be offered on the login page; empty outside demo mode.
     */
    List<Account> demo();

    /** How many accounts hold a role, a name from {@link io.lobbycard.web.Roles}. Those of bearer tokens live elsewhere. */
    long holding(String role);

    /** How often since a time an account that then held one of these roles was made or changed, by the log of that. */
    long changedSince(Instant since, Set<String> roles);
}
