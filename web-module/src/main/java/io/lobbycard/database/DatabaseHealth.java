package io.lobbycard.database;

import io.lobbycard.database.DatabaseState.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * What the database's state means for the server. Without it, members still get neutral pictures, so the server stays
 * ready and says that it is degraded; only a failed migration keeps it from counting as started.
 */
@ApplicationScoped
class DatabaseHealth {

    private static final String NAME = "database";

    private final DatabaseState state;
    private final DatabaseProbe probe;

    @Inject
    DatabaseHealth(DatabaseState state, DatabaseProbe probe) {
        this.state = state;
        this.probe = probe;
    }

    @Produces
    @Readiness
    HealthCheck readiness() {
        return () -> {
            boolean serving = state.phase() == Phase.READY && probe.answers();
            return HealthCheckResponse.named(NAME)
                    .withData("service", serving ? "complete" : "degraded")
                    .up()
                    .build();
        };
    }

    @Produces
    @Startup
    HealthCheck start() {
        return () -> HealthCheckResponse.named(NAME)
                .withData("tables", state.phase().name().toLowerCase(Locale.ROOT))
                .status(state.phase() == Phase.READY || state.phase() == Phase.AWAY)
                .build();
    }
}
