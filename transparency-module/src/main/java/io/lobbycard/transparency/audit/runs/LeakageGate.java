package io.lobbycard.transparency.audit.runs;

import io.lobbycard.personalization.SnapshotGate;
import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.AuditRun.State;
import io.lobbycard.transparency.audit.proxies.LeakageAudit;
import io.lobbycard.transparency.audit.proxies.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a new snapshot back if its pictures tell too much of who a member is: if the upper limit of the attacker's area
 * exceeds that of the same chooser without the cast by more than the margin. Where nobody is labelled there is nothing to
 * audit. Each audit is kept with its outcome, where operators find why a snapshot was held back.
 */
@ApplicationScoped
class LeakageGate implements SnapshotGate {

    private static final Logger LOG = System.getLogger(LeakageGate.class.getName());

    /** Many times as long as such an audit takes. */
    private static final Duration HELD = Duration.ofHours(1);

    private final Stages stages;
    private final Work work;
    private final RunRows rows;
    private final JsonMapper json;
    private final Clock clock;
    private final double margin;
    private final int members;

    @Inject
    LeakageGate(
            Stages stages,
            Work work,
            RunRows rows,
            JsonMapper json,
            Clock clock,
            @ConfigProperty(name = "lobbycard.audit.leakage.margin", defaultValue = "0.05") double margin,
            @ConfigProperty(name = "lobbycard.audit.leakage.members", defaultValue = "8000") int members) {
        if (!(margin >= 0 && margin < 0.5) || Panel.complaint(AuditKind.LEAKAGE, members) != null) {
            throw new IllegalArgumentException(
                    "The leakage of snapshots is audited with a margin from 0 to below 0.5 and"
                            + " an allowed panel, not " + margin + " and " + members + ".");
        }
        this.stages = stages;
        this.work = work;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
        this.margin = margin;
        this.members = members;
    }

    /** So that a wrong setting ends the start, and not the first snapshot. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        LOG.log(Level.DEBUG, "New snapshots may leak {0} more than without the cast.", margin);
    }

    @Override
    public Optional<String> objection(long snapshot) {
        try {
            return stages.ownIsLabelled() ? judged(snapshot) : Optional.empty();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The leakage of snapshot " + snapshot + " could not be audited.", failed);
            return Optional.of("Its leakage could not be audited; the server's log says why.");
        }
    }

    private Optional<String> judged(long snapshot) {
        StoredRun run = rows.add(underWay(snapshot, members, now()));
        try {
            return keep(run.id(), snapshot, work.of(run, stages.stage(AuditCatalogue.OWN), Progress.IGNORED));
        } catch (RuntimeException failed) {
            rows.end(run.id(), State.FAILED, "It failed; the server's log says why.", null, null, now());
            throw failed;
        }
    }

    /** It never waits, as the queue would take it up and do it a second time. */
    static StoredRun underWay(long snapshot, int members, Instant now) {
        StoredRun run = new StoredRun(
                AuditKind.LEAKAGE, AuditCatalogue.OWN, members, snapshot, snapshot, AuditRun.BY_SNAPSHOT_GATE, now);
        run.begin(now.plus(HELD), snapshot);
        return run;
    }

    private Optional<String> keep(long run, long snapshot, Work.Found found) {
        Optional<String> objection = objection(found.figures(), margin);
        String outcome = objection
                .map(why -> "Snapshot " + snapshot + " is held back. " + why)
                .orElseGet(() -> Outcome.of(AuditKind.LEAKAGE, found.figures()));
        rows.end(
                run,
                State.DONE,
                outcome,
                json.writeValueAsString(found.figures()),
                json.writeValueAsString(found.table()),
                now());
        return objection;
    }

    /** Why a snapshot with such leakage must not serve, or empty. */
    static Optional<String> objection(List<AuditFigure> figures, double margin) {
        AuditFigure served = condition(figures, LeakageAudit.AS_SERVED);
        AuditFigure withoutCast = condition(figures, LeakageAudit.WITHOUT_CAST);
        if (served.high() <= withoutCast.value() + margin) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ENGLISH,
                "The pictures tell a member's group up to %.1f times in 100 (95 %% upper limit); without the cast in the"
                        + " taste it is %.1f times, and at most %.1f more are allowed.",
                100 * served.high(),
                100 * withoutCast.value(),
                100 * margin));
    }

    private static AuditFigure condition(List<AuditFigure> figures, String condition) {
        return figures.stream()
                .filter(figure -> figure.condition().equals(condition))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing was found " + condition + "."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
