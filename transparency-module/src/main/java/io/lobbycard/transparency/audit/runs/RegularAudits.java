package io.lobbycard.transparency.audit.runs;

import io.lobbycard.personalization.Learning;
import io.lobbycard.personalization.PersonalizationReady;
import io.lobbycard.personalization.SnapshotEntry;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.time.Routine;
import io.lobbycard.transparency.AuditKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Audits again and again, so that what the public reads is neither old nor of another model. */
@ApplicationScoped
class RegularAudits {

    private static final Logger LOG = System.getLogger(RegularAudits.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    private final AuditDesk desk;
    private final Snapshots snapshots;
    private final Learning learning;
    private final Routine running;
    private final Clock clock;
    private final Duration every;
    private final Duration delay;

    @Inject
    RegularAudits(
            AuditDesk desk,
            Snapshots snapshots,
            Learning learning,
            Routine running,
            Clock clock,
            @ConfigProperty(name = "lobbycard.audit.every", defaultValue = "P7D") Duration every,
            @ConfigProperty(name = "lobbycard.audit.delay", defaultValue = "PT2M") Duration delay) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.learning = learning;
        this.running = running;
        this.clock = clock;
        this.every = every;
        this.delay = delay;
    }

    /** Not at once: after a start there is more urgent work. */
    void begin(@Observes PersonalizationReady ready) {
        running.begin(this::look, delay, LOOK_EVERY);
    }

    /** While the learner is at work, what would be audited is the model of no snapshot yet. */
    private void look() {
        try {
            Optional<Long> serving = snapshots.serving().map(SnapshotEntry::number);
            if (serving.isPresent() && !learning.progress().running()) {
                order(new Schedule(every, serving.get(), learning.since().orElse(null), clock.instant()));
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "The regular audits could not be begun; the next look tries again.", away);
        }
    }

    private void order(Schedule schedule) {
        for (AuditKind kind : AuditKind.values()) {
            if (schedule.isDue(
                    desk.last(kind).orElse(null), desk.lastScheduled(kind).orElse(null))) {
                desk.schedule(kind);
            }
        }
    }
}
