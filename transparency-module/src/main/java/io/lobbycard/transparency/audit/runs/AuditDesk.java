package io.lobbycard.transparency.audit.runs;

import io.lobbycard.personalization.Snapshots;
import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.AuditRun.State;
import io.lobbycard.transparency.AuditTable;
import io.lobbycard.transparency.Audits;
import io.lobbycard.transparency.audit.refusals.AuditRefusals;
import io.lobbycard.transparency.audit.stage.Stage;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes orders for audits and keeps what they found. */
@ApplicationScoped
class AuditDesk implements Audits {

    private static final TypeReference<List<AuditFigure>> FIGURES = new TypeReference<>() {};

    private static final int MOST_WAITING = 5;

    private final RunRows rows;
    private final Queue queue;
    private final Stages stages;
    private final Snapshots snapshots;
    private final AuditRefusals refusals;
    private final JsonMapper json;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    @Inject
    AuditDesk(
            RunRows rows,
            Queue queue,
            Stages stages,
            Snapshots snapshots,
            AuditRefusals refusals,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.queue = queue;
        this.stages = stages;
        this.snapshots = snapshots;
        this.refusals = refusals;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public AuditRun ask(String asker, AuditKind kind, AuditCatalogue catalogue, int members, @Nullable Long seed) {
        String complaint = Panel.complaint(kind, members);
        if (complaint != null) {
            refusals.add(asker, AuditRefusals.Reason.PANEL, complaint);
            throw ProblemException.unprocessable(List.of(new Violation("/members", complaint)));
        }
        if (AuditRun.isProgram(asker)) {
            throw ProblemException.forbidden("The account has the name of a part of the program, so it cannot ask.");
        }
        if (rows.waiting(asker) >= MOST_WAITING) {
            throw ProblemException.conflict(
                    "You have " + MOST_WAITING + " audits waiting already. Ask again when one of them has begun.");
        }
        if (catalogue == AuditCatalogue.OWN && !stages.ownIsLabelled()) {
            String few = "Fewer than two groups have " + Stage.FEWEST_PERSONS
                    + " labelled persons in the catalogue. An auditor can import labels, each with its source.";
            refusals.add(asker, AuditRefusals.Reason.LABELS, few);
            throw ProblemException.conflict(few);
        }
        long serving = snapshots.serving().map(entry -> entry.number()).orElse(0L);
        StoredRun run = rows.add(
                new StoredRun(kind, catalogue, members, seed == null ? seeds.nextInt() : seed, serving, asker, now()));
        queue.begin();
        return told(run);
    }

    /**
     * Asks for a regular audit, unless one of its kind waits or runs already on any node: of the own catalogue if an auditor
     * has labelled enough of it, but never of what real members saw.
     */
    void schedule(AuditKind kind) {
        boolean own = !AuditRun.restsOnMembers(kind, AuditCatalogue.OWN) && stages.ownIsLabelled();
        rows.addScheduled(
                kind, own ? AuditCatalogue.OWN : AuditCatalogue.INVENTED, Panel.usual(kind), seeds.nextInt(), now());
        queue.begin();
    }

    /** The last regular audit of a kind, in whatever state. */
    Optional<AuditRun> lastScheduled(AuditKind kind) {
        return rows.lastOf(kind, AuditRun.BY_SCHEDULE).map(this::told);
    }

    @Override
    public AuditRun cancel(String id) {
        StoredRun run = stored(id).orElseThrow(() -> ProblemException.notFound("There is no such audit."));
        if (run.isOfProgram()) {
            throw ProblemException.conflict(
                    "Nobody can end an audit that the schedule or the snapshot gate asked for.");
        }
        rows.end(run.id(), State.CANCELLED, "Somebody ended it.", null, null, now());
        return run(id).orElseThrow();
    }

    @Override
    public List<AuditRun> newest(@Nullable String below, int limit) {
        return rows.newest(below == null ? Long.MAX_VALUE : number(below), limit).stream()
                .map(this::told)
                .toList();
    }

    @Override
    public Optional<AuditRun> run(String id) {
        return stored(id).map(this::told);
    }

    @Override
    public Optional<AuditRun> last(AuditKind kind) {
        return rows.last(kind, AuditRun.BY_SCHEDULE).map(this::told);
    }

    @Override
    public Optional<AuditRun> lastOfSnapshots() {
        return rows.lastOf(AuditKind.LEAKAGE, AuditRun.BY_SNAPSHOT_GATE).map(this::told);
    }

    @Override
    public Optional<AuditRun> ofSnapshot(long snapshot) {
        return rows.ofGate(snapshot).map(this::told);
    }

    @Override
    public Map<String, Long> refusals() {
        Map<String, Long> counts = new TreeMap<>();
        for (AuditRefusals.Reason reason : AuditRefusals.Reason.values()) {
            counts.put(reason.toString(), refusals.count(reason));
        }
        return counts;
    }

    @Override
    public Optional<AuditTable> table(String id) {
        return rows.counts(number(id)).map(counts -> json.readValue(counts, AuditTable.class));
    }

    private Optional<StoredRun> stored(String id) {
        return rows.find(number(id));
    }

    private AuditRun told(StoredRun run) {
        Queue.Position position = queue.position(run.id());
        boolean over = run.state() != State.RUNNING && run.state() != State.WAITING;
        long total = over || position.total() == 0 ? run.members() : position.total();
        long done = run.state() == State.DONE ? total : over ? 0 : position.done();
        return run.told(text -> json.readValue(text, FIGURES), done, total);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException unknown) {
            throw ProblemException.notFound("There is no such audit.");
        }
    }
}
