package io.lobbycard.personalization.start;

import io.lobbycard.catalog.CatalogReady;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.PersonalizationReady;
import io.lobbycard.personalization.demo.Crowd;
import io.lobbycard.personalization.demo.DemoMembers;
import io.lobbycard.personalization.snapshots.SnapshotRoutine;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The first snapshot, then the named members of demo mode and a page for each of them, so that nobody's first page is the
 * server's first; then the announcement that all is ready, and in the background the simulated members.
 */
@ApplicationScoped
class PersonalizationStart {

    private static final Logger LOG = System.getLogger(PersonalizationStart.class.getName());
    private static final long RETRY_SECONDS = 5;

    private final SnapshotRoutine snapshots;
    private final DemoMembers demo;
    private final Choices choices;
    private final Crowd crowd;
    private final Event<PersonalizationReady> ready;
    private final ManagedScheduledExecutorService executor;

    @Inject
    PersonalizationStart(
            SnapshotRoutine snapshots,
            DemoMembers demo,
            Choices choices,
            Crowd crowd,
            Event<PersonalizationReady> ready,
            ManagedScheduledExecutorService executor) {
        this.snapshots = snapshots;
        this.demo = demo;
        this.choices = choices;
        this.crowd = crowd;
        this.ready = ready;
        this.executor = executor;
    }

    void begin(@Observes CatalogReady catalog) {
        start(catalog);
    }

    private void start(CatalogReady catalog) {
        try {
            snapshots.begin();
            demo.addNamed();
            demo.named().forEach(member -> choices.choose(member, choices.titles()));
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Personalization could not start yet and will try again.", failed);
            ScheduledFuture<?> unused = executor.schedule(() -> start(catalog), RETRY_SECONDS, TimeUnit.SECONDS);
            return;
        }
        ready.fire(new PersonalizationReady());
        CompletionStage<Void> unused = catalog.complete().thenAcceptAsync(this::allArtworkIsThere, executor);
    }

    private void allArtworkIsThere(int drawn) {
        if (drawn > 0) {
            snapshots.publish("The demo's artwork is complete.");
        }
        crowd.begin();
    }
}
