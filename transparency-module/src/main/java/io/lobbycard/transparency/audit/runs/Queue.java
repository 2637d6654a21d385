package io.lobbycard.transparency.audit.runs;

import io.lobbycard.personalization.PersonalizationReady;
import io.lobbycard.transparency.AuditRun.State;
import io.lobbycard.transparency.audit.stage.Stage;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Runs audits one after the other, so that they never take more than one core from the pages. */
@ApplicationScoped
class Queue {

    private static final Logger LOG = System.getLogger(Queue.class.getName());

    /** How many steps go by between two looks at whether the run was cancelled. */
    private static final long LOOK_EVERY = 50;

    private final RunRows rows;
    private final Stages stages;
    private final Work work;
    private final JsonMapper json;
    private final ManagedExecutorService executor;
    private final Clock clock;
    private final ConcurrentLinkedQueue<Long> waiting = new ConcurrentLinkedQueue<>();
    private final Map<Long, Position> positions = new ConcurrentHashMap<>();
    private boolean busy;

    @Inject
    Queue(RunRows rows, Stages stages, Work work, JsonMapper json, ManagedExecutorService executor, Clock clock) {
        this.rows = rows;
        this.stages = stages;
        this.work = work;
        this.json = json;
        this.executor = executor;
        this.clock = clock;
    }

    /** How far a run has come. */
    record Position(long done, long total) {}

    /** Ends a run that was cancelled. */
    private static final class CancelledException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    void begin(@Observes PersonalizationReady ready) {
        rows.endAllThatAreUnderWay("The server stopped before it was done. Ask for it again.", now());
    }

    void add(long run) {
        waiting.add(run);
        begin();
    }

    Position position(long run) {
        return positions.getOrDefault(run, new Position(0, 0));
    }

    private synchronized void begin() {
        if (!busy) {
            busy = true;
            executor.execute(this::untilEmpty);
        }
    }

    private void untilEmpty() {
        for (Long next = next(); next != null; next = next()) {
            try {
                if (rows.begin(next)) {
                    run(next);
                }
            } catch (RuntimeException away) {
                LOG.log(Level.ERROR, "The audit " + next + " could not be begun or ended.", away);
            }
        }
    }

    private synchronized @Nullable Long next() {
        Long next = waiting.poll();
        busy = next != null;
        return next;
    }

    private void run(long id) {
        StoredRun run = rows.find(id).orElseThrow();
        try {
            Stage stage = stages.stage(run.catalogue());
            Work.Found found = work.run(
                    run.kind(),
                    run.catalogue(),
                    stage,
                    run.members(),
                    run.seed(),
                    (done, total) -> at(id, new Position(done, total)));
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
        boolean look = position.done() % LOOK_EVERY == 0;
        if (look && rows.find(id).map(StoredRun::state).orElse(State.CANCELLED) == State.CANCELLED) {
            throw new CancelledException();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
