package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.CatalogChanged;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the serving snapshot up to date: a new one soon after the catalogue changed, and what other nodes decided within
 * seconds. Artwork that is withdrawn counts at once; if that cannot be stored then, it is so at the next look.
 */
@ApplicationScoped
public class SnapshotRoutine {

    private static final Logger LOG = System.getLogger(SnapshotRoutine.class.getName());
    private static final String ITSELF = "lobbycard";
    private static final long LOOK_EVERY_SECONDS = 3;
    private static final Duration LONGEST_RUN = Duration.ofSeconds(30);

    private final SnapshotDesk desk;
    private final SnapshotStore store;
    private final Withdrawals withdrawals;
    private final OwedWithdrawals owed;
    private final ManagedScheduledExecutorService executor;
    private final Duration delay;
    private final Clock clock;
    private final List<ScheduledFuture<?>> running = new CopyOnWriteArrayList<>();
    private volatile boolean begun;
    private @Nullable Instant firstChange;

    /** A change that no snapshot was planned for, because the server had no thread to spare. */
    private volatile boolean unplanned;

    private Instant lastChange = Instant.EPOCH;

    @Inject
    SnapshotRoutine(
            SnapshotDesk desk,
            SnapshotStore store,
            Withdrawals withdrawals,
            ManagedScheduledExecutorService executor,
            @ConfigProperty(name = "lobbycard.snapshot.delay", defaultValue = "PT5S") Duration delay,
            Clock clock) {
        this.desk = desk;
        this.store = store;
        this.withdrawals = withdrawals;
        this.owed = new OwedWithdrawals(withdrawals::withdrawAtOnce);
        this.executor = executor;
        this.delay = delay;
        this.clock = clock;
    }

    /** Takes up the snapshot that served last, or makes the first one. */
    public void begin() {
        store.takeUp();
        if (store.serving().isEmpty() || store.missesArtwork()) {
            desk.publishAsHeld(ITSELF, "The catalogue as it was when the server started.");
        }
        if (!begun) {
            begun = true;
            running.add(executor.scheduleWithFixedDelay(
                    this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS));
        }
    }

    void catalogChanged(@Observes CatalogChanged change) {
        owed.add(change.withdrawn());
        try {
            if (begun) {
                changed(clock.instant());
            }
            owed.settle();
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.ERROR,
                    "The catalogue changed, and what serves does not follow yet; the next look tries again.",
                    failed);
        }
    }

    /** What the older snapshot does not know of the catalogue follows as after any other change. */
    void wentBack(@Observes WentBack back) {
        if (store.missesArtwork()) {
            changed(clock.instant());
        }
    }

    /** Waits for the end of a run of changes, but not for long. */
    private synchronized void changed(Instant now) {
        lastChange = now;
        if (firstChange == null) {
            unplanned = true;
            publishIn(delay);
            firstChange = now;
            unplanned = false;
        }
    }

    private void publishIn(Duration wait) {
        running.removeIf(ScheduledFuture::isDone);
        running.add(executor.schedule(this::publishWhenOver, wait.toMillis(), TimeUnit.MILLISECONDS));
    }

    private synchronized boolean runOfChangesIsOver() {
        Instant now = clock.instant();
        if (firstChange == null) {
            return false;
        }
        if (lastChange.plus(delay).isAfter(now) && firstChange.plus(LONGEST_RUN).isAfter(now)) {
            publishIn(delay);
            return false;
        }
        return true;
    }

    private synchronized void runOfChangesEnds() {
        firstChange = null;
    }

    /**
     * Makes a snapshot of the catalogue as it is now, with all changes that were still waited for. If that fails, they are
     * waited for again.
     */
    public void publish(String reason) {
        runOfChangesEnds();
        try {
            desk.publishAsHeld(ITSELF, reason);
        } catch (RuntimeException failed) {
            changed(clock.instant());
            throw failed;
        }
    }

    private void publishWhenOver() {
        if (!runOfChangesIsOver()) {
            return;
        }
        try {
            publish("The catalogue changed.");
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.ERROR,
                    "No snapshot could be made of the changed catalogue; the last one goes on until the next try.",
                    failed);
        }
    }

    private void look() {
        try {
            if (unplanned) {
                changed(clock.instant());
            }
            owed.settle();
            store.takeUp();
            withdrawals.readOn();
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "The database did not say what serves; the last snapshot goes on.", away);
        }
    }

    @PreDestroy
    void end() {
        running.forEach(task -> task.cancel(false));
    }
}
