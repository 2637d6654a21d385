package io.lobbycard.transparency.accounts;

import io.lobbycard.transparency.AccountChange;
import io.lobbycard.transparency.AccountChange.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Who did what to which account, in the module's tables. */
@ApplicationScoped
@Transactional
class ChangeLog {

    private final Clock clock;
    private final Event<AccountChangeNoted> noted;

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    @Inject
    ChangeLog(Clock clock, Event<AccountChangeNoted> noted) {
        this.clock = clock;
        this.noted = noted;
    }

    /** Takes part in the transaction that changes the account. */
    void note(String actor, String account, Action action, Set<String> roles) {
        StoredAccountChange change = new StoredAccountChange(clock.instant(), actor, account, action, roles);
        entities.persist(change);
        noted.fire(new AccountChangeNoted(change.change()));
    }

    List<AccountChange> newest(int limit) {
        return entities.createQuery(
                        "select c from StoredAccountChange c order by c.number desc", StoredAccountChange.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(StoredAccountChange::change)
                .toList();
    }

    /** The last change of each account that ever had one. */
    List<AccountChange> lastOfEach() {
        return entities.createQuery(
                        "select c from StoredAccountChange c where c.number in "
                                + "(select max(d.number) from StoredAccountChange d group by d.account)",
                        StoredAccountChange.class)
                .getResultStream()
                .map(StoredAccountChange::change)
                .toList();
    }

    /** The number of the last change of an account; 0 if there was none. */
    long revisionOf(String account) {
        return entities.createQuery(
                        "select coalesce(max(c.number), 0) from StoredAccountChange c where c.account = :account",
                        Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }
}
