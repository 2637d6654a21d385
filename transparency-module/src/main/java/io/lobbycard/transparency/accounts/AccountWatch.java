package io.lobbycard.transparency.accounts;

import io.lobbycard.database.DatabaseReady;
import io.lobbycard.transparency.AccountChange;
import io.lobbycard.transparency.AccountChanged;
import io.lobbycard.transparency.LastAccountChanges;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@link LastAccountChanges}: looks every two seconds, and hears at once of what is changed on this node. */
@ApplicationScoped
class AccountWatch implements LastAccountChanges {

    private static final Logger LOG = System.getLogger(AccountWatch.class.getName());
    private static final long LOOK_EVERY_SECONDS = 2;
    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);

    private final ChangeLog log;
    private final Event<AccountChanged> changed;
    private final ManagedScheduledExecutorService executor;
    private final Clock clock;
    private final Map<String, AccountChange> last = new ConcurrentHashMap<>();
    private volatile Instant lookedAt = Instant.EPOCH;
    private @Nullable ScheduledFuture<?> looking;

    @Inject
    AccountWatch(ChangeLog log, Event<AccountChanged> changed, ManagedScheduledExecutorService executor, Clock clock) {
        this.log = log;
        this.changed = changed;
        this.executor = executor;
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
        looking = executor.scheduleWithFixedDelay(this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
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

    @PreDestroy
    void end() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
