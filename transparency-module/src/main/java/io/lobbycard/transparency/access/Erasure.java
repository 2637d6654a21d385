package io.lobbycard.transparency.access;

import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.transparency.keys.MemberKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Makes the entries about a member unreadable when the member erases their history: the log cannot lose an entry, but without
 * the key nobody can tell what it said or whom it was about, in no copy and no backup.
 */
@ApplicationScoped
class Erasure {

    private final MemberKeys keys;
    private final Grants grants;

    @Inject
    Erasure(MemberKeys keys, Grants grants) {
        this.keys = keys;
        this.grants = grants;
    }

    void historyErased(@Observes HistoryErased erased) {
        keys.destroy(erased.member());
        grants.forget(erased.member());
    }
}
