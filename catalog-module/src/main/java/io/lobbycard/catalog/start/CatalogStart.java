package io.lobbycard.catalog.start;

import io.lobbycard.catalog.CatalogReady;
import io.lobbycard.catalog.demo.DemoCatalog;
import io.lobbycard.database.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Announces the catalogue as soon as its tables are there and, in demo mode, filled. */
@ApplicationScoped
class CatalogStart {

    private static final Logger LOG = System.getLogger(CatalogStart.class.getName());

    private final DemoCatalog demo;
    private final boolean inDemoMode;
    private final Event<CatalogReady> ready;

    @Inject
    CatalogStart(
            DemoCatalog demo,
            @ConfigProperty(name = "lobbycard.demo", defaultValue = "false") boolean inDemoMode,
            Event<CatalogReady> ready) {
        this.demo = demo;
        this.inDemoMode = inDemoMode;
        this.ready = ready;
    }

    void begin(@Observes @Priority(100) DatabaseReady tables) {
        ready.fire(new CatalogReady(inDemoMode ? fillDemo() : CompletableFuture.completedFuture(0)));
    }

    private CompletableFuture<Integer> fillDemo() {
        try {
            return demo.seed();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The demo catalogue is not complete.", failed);
            return CompletableFuture.failedFuture(failed);
        }
    }
}
