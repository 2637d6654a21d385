package io.lobbycard.transparency.audit.runs;

import io.lobbycard.personalization.PersonalizationReady;
import io.lobbycard.personalization.SnapshotEntry;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.time.Routine;
import io.lobbycard.transparency.AuditRun.State;
import io.lobbycard.transparency.audit.stage.Stage;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs audits one after the other on each node, so that they never take more than one core from the pages. What waits lies
 * in the database, where any node finds it; what runs is held for a while at a time, so that a node which stops leaves
 * nothing running for ever.
 */
@ApplicationScoped
class Queue {

    private static final Logger LOG = System.getLogger(Queue.class.getName());

    /** How many steps go by between two looks at whether the run was cancelled. */
    private static final long LOOK_EVERY = 50;

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    /** Far longer than from one look to the next. */
    private static final Duration HELD = Duration.ofMinutes(5);

    private final RunRows rows;
    private final Stages stages;
    private final Work work;
    private final Snapshots snapshots;
    private final JsonMapper json;
    private final ManagedExecutorService executor;
    private final Routine looking;
    private final Clock clock;
    private final Map<Long, Position> positions = new ConcurrentHashMap<>();
    private boolean busy;

    @Inject
    Queue(
            RunRows rows,
            Stages stages,
            Work work,
            Snapshots snapshots,
            JsonMapper json,
            ManagedExecutorService executor,
            Routine looking,
            Clock clock) {
        this.rows = rows;
        this.stages = stages;
        this.work = work;
        this.snapshots = snapshots;
        this.json = json;
        this.executor = executor;
        this.looking = looking;
        this.clock = clock;
    }

    /** How far a run has come. */
    record Position(long done, long total) {}

    /** Ends a run that was cancelled. */
    private static final class CancelledException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    void watch(@Observes PersonalizationReady ready) {
        looking.begin(this::look, Duration.ZERO, LOOK_AGAIN);
    }

    private void look() {
        try {
            rows.endAbandoned("The server stopped before it was done. Ask for it again.", now());
            begin();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Nobody could look for audits that wait or were left behind.", away);
        }
    }

    Position position(long run) {
        return positions.getOrDefault(run, new Position(0, 0));
    }

    /** Sees to what waits. */
    synchronized void begin() {
        if (!busy) {
            executor.execute(this::untilEmpty);
            busy = true;
        }
    }

    private void untilEmpty() {
        for (StoredRun next = next(); next != null; next = next()) {
            try {
                run(next);
            } catch (RuntimeException away) {
                LOG.log(Level.ERROR, "The audit " + next.id() + " could not be ended.", away);
            }
        }
    }

    private synchronized @Nullable StoredRun next() {
        StoredRun next = null;
        try {
            next = rows.beginNext(heldUntil(), serving()).orElse(null);
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Nobody could look for audits that wait.", away);
        }
        busy = next != null;
        return next;
    }

    private void run(StoredRun run) {
        long id = run.id();
        try {
            Stage stage = stages.stage(run.catalogue());
            Work.Found found = work.of(run, stage, (done, total) -> at(id, new Position(done, total)));
            rows.end(
                    id,
                    State.DONE,
                    Outcome.of(run.kind(), found.figures()),
                    json.writeValueAsString(found.figures()),
                    json.writeValueAsString(found.table()),
                    now());
        } catch (CancelledException cancelled) {
            LOG.log(Level.INFO, "The audit {0} was cancelled.", id);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The audit " + id + " failed.", failed);
            rows.end(id, State.FAILED, "It failed; the server's log says why.", null, null, now());
        } finally {
            positions.remove(id);
        }
    }

    private void at(long id, Position position) {
        positions.put(id, position);
        if (position.done() % LOOK_EVERY == 0 && !rows.hold(id, heldUntil())) {
            throw new CancelledException();
        }
    }

    private long serving() {
        return snapshots.serving().map(SnapshotEntry::number).orElse(0L);
    }

    private Instant heldUntil() {
        return now().plus(HELD);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
