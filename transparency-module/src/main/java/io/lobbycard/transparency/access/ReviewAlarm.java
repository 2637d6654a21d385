package io.lobbycard.transparency.access;

import io.lobbycard.transparency.AccessGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** Raises the alarm, for whoever watches health and metrics, while an emergency has gone without its review for a day. */
@ApplicationScoped
@Readiness
class ReviewAlarm implements HealthCheck {

    private final AccessGrants grants;
    private volatile long lastKnown;

    @Inject
    ReviewAlarm(AccessGrants grants) {
        this.grants = grants;
    }

    /** How many are overdue; while the database is away, how many were when it last answered. */
    @Gauge(name = "access_reviews_overdue", absolute = true, unit = "none")
    long overdue() {
        try {
            lastKnown = grants.overdue().size();
        } catch (RuntimeException away) {
            return lastKnown;
        }
        return lastKnown;
    }

    @Override
    public HealthCheckResponse call() {
        long overdue = overdue();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("access-reviews");
        return response.withData("overdue", overdue)
                .withData("alarm", overdue > 0)
                .up()
                .build();
    }
}
