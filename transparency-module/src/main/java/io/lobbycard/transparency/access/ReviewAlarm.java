package io.lobbycard.transparency.access;

import io.lobbycard.database.DatabaseReady;
import io.lobbycard.time.Routine;
import io.lobbycard.transparency.AccessGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.jspecify.annotations.Nullable;

/**
 * Raises the alarm, for whoever watches health and metrics, while an emergency has gone without its review for a day. It
 * counts in the background, so that a database that is frozen keeps no probe waiting.
 */
@ApplicationScoped
@Readiness
class ReviewAlarm implements HealthCheck {

    private static final Logger LOG = System.getLogger(ReviewAlarm.class.getName());

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final AccessGrants grants;
    private final Routine counting;
    private final Clock clock;
    private volatile long overdue;
    private volatile @Nullable Instant countedAt;

    @Inject
    ReviewAlarm(AccessGrants grants, Routine counting, Clock clock) {
        this.grants = grants;
        this.clock = clock;
        this.counting = counting;
    }

    void begin(@Observes DatabaseReady ready) {
        counting.begin(this::count, Duration.ZERO, EVERY);
    }

    /** How many were overdue when they were last counted, once a minute. */
    @Gauge(name = "access_reviews_overdue", absolute = true, unit = "none")
    long overdue() {
        return overdue;
    }

    @Override
    public HealthCheckResponse call() {
        long now = overdue;
        Instant counted = countedAt;
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("access-reviews")
                .withData("overdue", now)
                .withData("alarm", now > 0)
                .up();
        return (counted == null ? answer : answer.withData("countedAt", counted.toString())).build();
    }

    private void count() {
        try {
            overdue = grants.overdue().size();
            countedAt = clock.instant();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Overdue reviews cannot be counted just now; the last number stays.", away);
        }
    }
}
