package io.lobbycard.transparency.accounts;

import io.lobbycard.transparency.AccountChange;
import io.lobbycard.transparency.AccountChange.Action;
import io.lobbycard.transparency.log.Logs;
import io.lobbycard.transparency.log.TransparencyLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who did what to which account: in the module's tables, and in a log that can only grow, so that who let whom see members'
 * histories cannot be taken away again.
 */
@ApplicationScoped
@Transactional
class ChangeLog {

    private static final String SUBJECT = "accounts";
    private static final int PART = 100;

    private final TransparencyLog log;
    private final JsonMapper json;
    private final Clock clock;
    private final Event<AccountChangeNoted> noted;

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    @Inject
    ChangeLog(Logs logs, JsonMapper json, Clock clock, Event<AccountChangeNoted> noted) {
        this.log = logs.accounts();
        this.json = json;
        this.clock = clock;
        this.noted = noted;
    }

    /** A change as the log has it. */
    record Logged(long position, AccountChange change) {}

    /**
     * Takes part in the transaction that changes the account, as far as the database goes. The log keeps what it has: an
     * entry may stand for a change that failed right after it.
     *
     * @throws io.lobbycard.web.ProblemException 503 if it cannot be written down for good; then it must not happen
     */
    void note(String actor, String account, Action action, Set<String> roles) {
        StoredAccountChange change = new StoredAccountChange(clock.instant(), actor, account, action, roles);
        entities.persist(change);
        // what cannot be stored is not logged
        entities.flush();
        log.append(SUBJECT, json.writeValueAsBytes(change.change()), new byte[0]);
        noted.fire(new AccountChangeNoted(change.change()));
    }

    /** Those of the log below a position, the newest first. */
    List<Logged> logged(long below, int limit) {
        return log.newest(null, below, limit).stream()
                .map(entry -> new Logged(entry.position(), json.readValue(entry.open(), AccountChange.class)))
                .toList();
    }

    /** How many of the log since a time left an account with one of some roles. */
    long loggedSince(Instant since, Set<String> roles) {
        long count = 0;
        long below = Long.MAX_VALUE;
        List<Logged> part;
        do {
            part = logged(below, PART).stream()
                    .filter(logged -> logged.change().at().isAfter(since))
                    .toList();
            count += part.stream()
                    .filter(logged -> !Collections.disjoint(logged.change().roles(), roles))
                    .count();
            below = part.isEmpty() ? below : part.getLast().position();
        } while (part.size() == PART);
        return count;
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
