package io.lobbycard.transparency.accounts;

import io.lobbycard.database.DatabaseReady;
import io.lobbycard.time.Routine;
import io.lobbycard.transparency.AccountChange;
import io.lobbycard.transparency.AccountChanged;
import io.lobbycard.transparency.LastAccountChanges;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** {@link LastAccountChanges}: looks every two seconds, and hears at once of what is changed on this node. */
@ApplicationScoped
class AccountWatch implements LastAccountChanges {

    private static final Logger LOG = System.getLogger(AccountWatch.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);

    private final ChangeLog log;
    private final Event<AccountChanged> changed;
    private final Routine looking;
    private final Clock clock;
    private final Map<String, AccountChange> last = new ConcurrentHashMap<>();
    private volatile Instant lookedAt = Instant.EPOCH;

    @Inject
    AccountWatch(ChangeLog log, Event<AccountChanged> changed, Routine looking, Clock clock) {
        this.log = log;
        this.changed = changed;
        this.looking = looking;
        this.clock = clock;
    }

    @Override
    public Optional<AccountChange> of(String account) {
        return Optional.ofNullable(last.get(account));
    }

    @Override
    public boolean areKnown() {
        return clock.instant().isBefore(lookedAt.plus(KNOWN_FOR));
    }

    /** Before anything that takes its time, so that staff are let in as soon as the database is there. */
    void begin(@Observes @Priority(10) DatabaseReady ready) {
        look();
        looking.begin(this::look, LOOK_EVERY, LOOK_EVERY);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChangeNoted noted) {
        take(noted.change());
    }

    void look() {
        Instant begun = clock.instant();
        try {
            log.lastOfEach().forEach(this::take);
            lookedAt = begun;
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "The changes of accounts cannot be read just now.", away);
        }
    }

    private void take(AccountChange change) {
        AccountChange before = last.get(change.account());
        if (before != null && before.number() >= change.number()) {
            return;
        }
        last.merge(change.account(), change, (one, other) -> one.number() > other.number() ? one : other);
        changed.fire(new AccountChanged(change));
    }
}
