package io.lobbycard.admin;

import io.lobbycard.database.DatabaseState;
import io.lobbycard.database.DatabaseState.Phase;
import io.lobbycard.personalization.PersonalizationReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** The server has started when a member's page would show chosen pictures, or neutral ones for want of a database. */
@ApplicationScoped
public class FirstPage {

    private final DatabaseState database;
    private volatile boolean ready;

    @Inject
    public FirstPage(DatabaseState database) {
        this.database = database;
    }

    void personalizationIsReady(@Observes PersonalizationReady event) {
        ready = true;
    }

    @Produces
    @Startup
    HealthCheck start() {
        return () -> HealthCheckResponse.named("first-page")
                .status(ready || database.phase() == Phase.AWAY)
                .build();
    }
}
