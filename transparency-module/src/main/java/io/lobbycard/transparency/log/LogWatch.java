package io.lobbycard.transparency.log;

import io.lobbycard.database.DatabaseReady;
import io.lobbycard.time.Routine;
import io.lobbycard.transparency.LogComparison;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.jspecify.annotations.Nullable;

/**
 * Compares all logs with their checkpoints every hour, so that what was changed is found without anybody asking, and raises
 * the alarm for whoever watches health and metrics. Every entry is read each time; the signatures of checkpoints that were
 * found right are checked again once a day.
 */
@ApplicationScoped
@Default // as well as the qualifier that follows
@Readiness
public class LogWatch implements HealthCheck {

    private static final Logger LOG = System.getLogger(LogWatch.class.getName());
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration WHOLLY_EVERY = Duration.ofDays(1);

    private final Logs logs;
    private final Clock clock;
    private final Routine watching;
    private volatile @Nullable LogComparison last;
    private volatile Instant whollyFrom = Instant.MIN;

    @Inject
    LogWatch(Logs logs, Clock clock, Routine watching) {
        this.logs = logs;
        this.clock = clock;
        this.watching = watching;
    }

    void begin(@Observes DatabaseReady ready) {
        watching.begin(this::look, Duration.ZERO, EVERY);
    }

    /** What came of the last comparison; empty before the first. */
    public Optional<LogComparison> last() {
        return Optional.ofNullable(last);
    }

    /** 1 if the last comparison found that a log was changed, else 0. */
    @Gauge(name = "transparency_log_changed", absolute = true, unit = "none")
    int changed() {
        return last().filter(LogComparison::changed).isPresent() ? 1 : 0;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("transparency-logs").up();
        last().ifPresent(comparison ->
                answer.withData("comparedAt", comparison.at().toString()).withData("alarm", comparison.changed()));
        return answer.build();
    }

    /** Compares now, in the caller's thread. */
    public void look() {
        Instant now = clock.instant();
        boolean wholly = !now.isBefore(whollyFrom);
        try {
            boolean accesses = changed(logs.access(), wholly);
            boolean snapshots = changed(logs.snapshots(), wholly);
            boolean accounts = changed(logs.accounts(), wholly);
            last = new LogComparison(clock.instant(), accesses, snapshots, accounts);
            whollyFrom = wholly ? now.plus(WHOLLY_EVERY) : whollyFrom;
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "The logs cannot be compared with their checkpoints just now.", away);
        }
    }

    private static boolean changed(TransparencyLog log, boolean wholly) {
        List<String> findings = wholly ? log.findings() : log.findingsAgain();
        if (!findings.isEmpty()) {
            LOG.log(Level.ERROR, "A log was changed: {0}", findings.getFirst());
        }
        return !findings.isEmpty();
    }
}
