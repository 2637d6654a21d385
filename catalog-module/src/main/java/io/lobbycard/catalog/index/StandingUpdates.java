package io.lobbycard.catalog.index;

import io.lobbycard.background.OneAtATime;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogChanged;
import io.lobbycard.catalog.CatalogReady;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleWithArtworks;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

/** Keeps the standings true, in the background: all of them after a start, and those of a title after it changed. */
@ApplicationScoped
class StandingUpdates {

    private static final Logger LOG = System.getLogger(StandingUpdates.class.getName());

    private static final int ARTWORKS_AT_ONCE = 1_000;
    private static final int TITLES_AT_ONCE = 500;

    private final Catalog catalog;
    private final Standings standings;
    private final Executor background;
    private final Set<TitleId> waiting = ConcurrentHashMap.newKeySet();

    @Inject
    StandingUpdates(Catalog catalog, Standings standings, ManagedExecutorService threads) {
        this.catalog = catalog;
        this.standings = standings;
        this.background = new OneAtATime(threads);
    }

    void ready(@Observes CatalogReady catalogIsThere) {
        background.execute(this::writeAll);
    }

    void changed(@Observes CatalogChanged change) {
        waiting.addAll(change.titles());
        try {
            background.execute(this::work);
        } catch (RejectedExecutionException full) {
            LOG.log(
                    Level.WARNING,
                    "The server has no thread to spare; the next change takes these titles along.",
                    full);
        }
    }

    private void work() {
        List<TitleId> titles = List.copyOf(waiting);
        for (int from = 0; from < titles.size(); from += TITLES_AT_ONCE) {
            List<TitleId> part = titles.subList(from, Math.min(titles.size(), from + TITLES_AT_ONCE));
            part.forEach(waiting::remove);
            try {
                standings.withArtwork(part).forEach(standings::renew);
            } catch (RuntimeException failed) {
                waiting.addAll(part);
                LOG.log(Level.WARNING, "The list of titles may show old verdicts until the next change.", failed);
            }
        }
    }

    private void writeAll() {
        List<Artwork> part = new ArrayList<>();
        try (Stream<TitleWithArtworks> titles = catalog.everything()) {
            titles.forEach(title -> {
                part.addAll(title.artworks());
                if (part.size() >= ARTWORKS_AT_ONCE) {
                    standings.write(part);
                    part.clear();
                }
            });
            standings.write(part);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The list of titles may show old verdicts until the next start.", failed);
        }
    }
}
