package io.lobbycard.catalog.images;

import io.lobbycard.background.OneAtATime;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;

/** Makes renditions before anybody asks for them, one original after the other, so that pages are not slowed. */
@ApplicationScoped
class RenditionsAhead {

    private static final Logger LOG = System.getLogger(RenditionsAhead.class.getName());

    private final Renditions renditions;
    private final Executor background;

    @Inject
    RenditionsAhead(Renditions renditions, ManagedExecutorService threads) {
        this.renditions = renditions;
        this.background = new OneAtATime(threads);
    }

    void make(String sha256) {
        background.execute(() -> makeNow(sha256));
    }

    private void makeNow(String sha256) {
        try {
            renditions.makeAhead(sha256);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The renditions of " + sha256 + " will be made when they are asked for.", failed);
        }
    }
}
