package io.lobbycard.transparency.audit.runs;

import io.lobbycard.personalization.PersonalizationReady;
import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.Audits;
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
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Audits the invented catalogue again as soon as the last result is old, so that what the public reads is never old. */
@ApplicationScoped
class RegularAudits {

    private static final Logger LOG = System.getLogger(RegularAudits.class.getName());
    private static final String ITSELF = "lobbycard";
    private static final Duration LOOK_EVERY = Duration.ofHours(1);

    /** Large enough for intervals of a percentage point or two, small enough for seconds of one core. */
    private static final Map<AuditKind, Integer> MEMBERS =
            Map.of(AuditKind.TWIN, 500, AuditKind.EXPOSURE, 1_000, AuditKind.LEAKAGE, 4_000);

    private final Audits audits;
    private final ManagedScheduledExecutorService executor;
    private final Clock clock;
    private final Duration every;
    private final Duration delay;
    private @Nullable ScheduledFuture<?> running;

    @Inject
    RegularAudits(
            Audits audits,
            ManagedScheduledExecutorService executor,
            Clock clock,
            @ConfigProperty(name = "lobbycard.audit.every", defaultValue = "P7D") Duration every,
            @ConfigProperty(name = "lobbycard.audit.delay", defaultValue = "PT2M") Duration delay) {
        this.audits = audits;
        this.executor = executor;
        this.clock = clock;
        this.every = every;
        this.delay = delay;
    }

    /** Not at once: after a start there is more urgent work. */
    void begin(@Observes PersonalizationReady ready) {
        running = executor.scheduleWithFixedDelay(
                this::look, delay.toSeconds(), LOOK_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private void look() {
        try {
            Instant old = clock.instant().minus(every);
            for (AuditKind kind : AuditKind.values()) {
                boolean fresh = audits.last(kind)
                        .map(AuditRun::askedAt)
                        .filter(asked -> asked.isAfter(old))
                        .isPresent();
                if (!fresh) {
                    audits.ask(ITSELF, kind, AuditCatalogue.INVENTED, MEMBERS.getOrDefault(kind, 0), null);
                }
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "The regular audits could not be begun; the next look tries again.", away);
        }
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(false);
        }
    }
}
