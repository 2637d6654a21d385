package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.CatalogChanged;
import io.lobbycard.catalog.CatalogReady;
import io.lobbycard.catalog.ThresholdSettings;
import io.lobbycard.catalog.ThresholdTrial;
import io.lobbycard.catalog.Thresholds;
import io.lobbycard.catalog.TitleFilter;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleIndex;
import io.lobbycard.catalog.representation.CurrentThresholds;
import io.lobbycard.catalog.representation.RepresentationCheck;
import io.lobbycard.time.Routine;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@link ThresholdSettings}, and the check of the whole catalogue that follows a change. */
@ApplicationScoped
class Rechecking implements ThresholdSettings {

    private static final Logger LOG = System.getLogger(Rechecking.class.getName());
    private static final int TITLES_AT_ONCE = 500;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final int LONGEST_REASON = 200;

    private final Artworks artworks;
    private final TitleIndex index;
    private final StoredThresholds stored;
    private final CurrentThresholds current;
    private final Event<CatalogChanged> changes;
    private final ManagedExecutorService threads;
    private final Routine looking;
    private final AtomicInteger checks = new AtomicInteger();
    private volatile Recheck recheck = new Recheck(0, 0);

    /** What a check that failed compared with; null if none has to be made again. */
    private volatile @Nullable Thresholds checkedAgainst;

    @Inject
    Rechecking(
            Artworks artworks,
            TitleIndex index,
            StoredThresholds stored,
            CurrentThresholds current,
            Event<CatalogChanged> changes,
            ManagedExecutorService threads,
            Routine looking) {
        this.artworks = artworks;
        this.index = index;
        this.stored = stored;
        this.current = current;
        this.changes = changes;
        this.threads = threads;
        this.looking = looking;
    }

    /** Before anything else is made of the catalogue. */
    void ready(@Observes @Priority(1) CatalogReady catalogIsThere) {
        takeUp();
        looking.begin(this::takeUp, LOOK_EVERY, LOOK_EVERY);
    }

    @Override
    public Thresholds current() {
        return current.get();
    }

    @Override
    public List<Drawn> history(int limit) {
        return stored.newest(limit);
    }

    @Override
    public ThresholdTrial tryOut(Thresholds other) {
        Trial trial = new Trial();
        forEachTitle(new RepresentationCheck(other), trial::add);
        return trial.result();
    }

    @Override
    public void change(Thresholds to, Thresholds seen, String actor, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw ProblemException.unprocessable(List.of(
                    new Violation("/reason", "A reason of 1 to " + LONGEST_REASON + " characters is needed here.")));
        }
        Thresholds before = current.get();
        stored.add(to, seen, actor, reason);
        current.set(to);
        int check = checks.incrementAndGet();
        tell(check, 0, index.count(TitleFilter.ALL));
        threads.execute(() -> checkAgain(before, check));
    }

    @Override
    public Recheck recheck() {
        return recheck;
    }

    /** What another node set counts here too, and a check that failed begins anew. */
    private void takeUp() {
        try {
            stored.newest(1).forEach(drawn -> current.set(drawn.thresholds()));
            Thresholds before = checkedAgainst;
            if (before != null) {
                checkedAgainst = null;
                checkAgain(before, checks.incrementAndGet());
            }
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "The database did not say which thresholds hold; the last ones go on.", away);
        }
    }

    /** How far a check is, unless a newer one has begun: both go to their end, and people wait for the newer one. */
    private void tell(int check, int done, int total) {
        if (check == checks.get()) {
            recheck = new Recheck(done, total);
        }
    }

    /** Tells of every artwork that is judged otherwise than before, and which of them must not be served any more. */
    private void checkAgain(Thresholds before, int check) {
        AtomicInteger looked = new AtomicInteger();
        int total = index.count(TitleFilter.ALL);
        Set<TitleId> changed = new HashSet<>();
        Set<ArtworkId> withdrawn = new HashSet<>();
        try {
            forEachTitle(new RepresentationCheck(before), title -> {
                title.artworks().stream().filter(Judged.Pair::changes).forEach(each -> {
                    changed.add(title.title().id());
                    if (each.servable() && !each.now().servable()) {
                        withdrawn.add(each.now().id());
                    }
                });
                int done = looked.incrementAndGet();
                tell(check, done, Math.max(total, done));
            });
            changes.fire(new CatalogChanged(changed, withdrawn));
        } catch (RuntimeException failed) {
            checkedAgainst = before;
            LOG.log(Level.ERROR, "The catalogue was not checked to its end; the next look does so.", failed);
        } finally {
            tell(check, looked.get(), looked.get());
        }
    }

    private void forEachTitle(RepresentationCheck check, Consumer<Judged> use) {
        List<Judged> part = artworks.judgedAfter("", TITLES_AT_ONCE, check);
        while (!part.isEmpty()) {
            part.forEach(use);
            part = artworks.judgedAfter(part.getLast().title().id().value(), TITLES_AT_ONCE, check);
        }
    }
}
