package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.CatalogReady;
import io.lobbycard.catalog.ThresholdSettings.Drawn;
import io.lobbycard.catalog.representation.CurrentThresholds;
import io.lobbycard.time.Routine;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Lets the thresholds count on this node that hold by the database, whichever node set them. */
@ApplicationScoped
class ThresholdsInForce {

    private static final Logger LOG = System.getLogger(ThresholdsInForce.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final StoredThresholds stored;
    private final CurrentThresholds current;
    private final Routine looking;

    @Inject
    ThresholdsInForce(StoredThresholds stored, CurrentThresholds current, Routine looking) {
        this.stored = stored;
        this.current = current;
        this.looking = looking;
    }

    /** Before anything else is made of the catalogue. */
    void ready(@Observes @Priority(1) CatalogReady catalogIsThere) {
        look();
        looking.begin(this::look, LOOK_EVERY, LOOK_EVERY);
    }

    /** One look after the other, so that none sets what it read before another one was set. */
    synchronized void takeUp() {
        current.set(stored.inForce().map(Drawn::thresholds).orElseGet(current::configured));
    }

    private void look() {
        try {
            takeUp();
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "The database did not say which thresholds hold; the last ones go on.", away);
        }
    }
}
