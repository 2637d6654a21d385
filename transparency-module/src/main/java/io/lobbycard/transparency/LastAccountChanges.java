package io.lobbycard.transparency;

import java.util.Optional;

/**
 * What operators did last to each account. Every node looks in the background every few seconds, so that it can be asked
 * at each request, and a database that is frozen keeps nobody waiting.
 */
public interface LastAccountChanges {

    Optional<AccountChange> of(String account);

    /** Whether this is what holds, give or take some seconds; not before the first look, nor while the database is away. */
    boolean areKnown();
}
