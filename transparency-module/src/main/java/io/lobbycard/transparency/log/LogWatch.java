package io.lobbycard.transparency.log;

import io.lobbycard.database.DatabaseReady;
import io.lobbycard.time.Routine;
import io.lobbycard.transparency.LogComparison;
import io.lobbycard.transparency.LogComparison.State;
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
 * the alarm for whoever watches health and metrics, as it does if they cannot be compared. Every entry is read each time;
 * the signatures of checkpoints that were found right are checked again once a day. What could not be compared is tried
 * again after a minute.
 */
@ApplicationScoped
@Default // as well as the qualifier that follows
@Readiness
public class LogWatch implements HealthCheck {

    private static final Logger LOG = System.getLogger(LogWatch.class.getName());
    private static final Duration BEAT = Duration.ofMinutes(1);
    /** An hour. */
    private static final int BEATS = 60;

    private static final Duration WHOLLY_EVERY = Duration.ofDays(1);

    private final Logs logs;
    private final Clock clock;
    private final Routine watching;
    private final Pace pace = new Pace(BEATS);
    private volatile @Nullable LogComparison last;
    private volatile Instant whollyFrom = Instant.MIN;

    @Inject
    LogWatch(Logs logs, Clock clock, Routine watching) {
        this.logs = logs;
        this.clock = clock;
        this.watching = watching;
    }

    void begin(@Observes DatabaseReady ready) {
        watching.begin(this::lookWhenDue, Duration.ZERO, BEAT);
    }

    private void lookWhenDue() {
        try {
            if (pace.isDue()) {
                look();
            }
        } catch (RuntimeException unexpected) {
            LOG.log(Level.WARNING, "The logs cannot be compared with their checkpoints just now.", unexpected);
        }
    }

    /** What came of the last comparison; empty before the first. */
    public Optional<LogComparison> last() {
        return Optional.ofNullable(last);
    }

    /** 1 if a log could not be compared when that was last tried, else 0. */
    @Gauge(name = "transparency_log_not_compared", absolute = true, unit = "none")
    int notCompared() {
        return last().filter(comparison -> !comparison.complete()).isPresent() ? 1 : 0;
    }

    /** 1 if the last comparison found that a log or its checkpoints were changed, else 0. */
    @Gauge(name = "transparency_log_changed", absolute = true, unit = "none")
    int changed() {
        return last().filter(LogComparison::changed).isPresent() ? 1 : 0;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("transparency-logs").up();
        last().ifPresent(comparison -> answer.withData(
                        "comparedAt", comparison.at().toString())
                .withData("compared", comparison.complete())
                .withData("alarm", !comparison.sound()));
        return answer.build();
    }

    /** Compares now, in the caller's thread. */
    public void look() {
        Instant now = clock.instant();
        boolean wholly = !now.isBefore(whollyFrom);
        Optional<LogComparison> before = last();
        State accesses = state(logs.access(), wholly, before.map(LogComparison::accesses));
        State snapshots = state(logs.snapshots(), wholly, before.map(LogComparison::snapshots));
        State accounts = state(logs.accounts(), wholly, before.map(LogComparison::accounts));
        LogComparison found = new LogComparison(clock.instant(), accesses, snapshots, accounts);
        last = found;
        pace.done(found.complete());
        whollyFrom = wholly && found.complete() ? now.plus(WHOLLY_EVERY) : whollyFrom;
    }

    /** A log that was found changed stays so until it has been found right. */
    private static State state(TransparencyLog log, boolean wholly, Optional<State> before) {
        try {
            List<String> findings = wholly ? log.findings() : log.findingsAgain();
            return findings.isEmpty() ? State.SOUND : State.CHANGED;
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "A log cannot be compared with its checkpoints just now.", away);
            return before.filter(State.CHANGED::equals).orElse(State.NOT_COMPARED);
        }
    }
}
