package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.CatalogChanged;
import io.lobbycard.catalog.JobState;
import io.lobbycard.catalog.ThresholdSettings;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.changes.ChangeLog;
import io.lobbycard.catalog.jobs.JobRows;
import io.lobbycard.catalog.jobs.TakenJob;
import io.lobbycard.catalog.jobs.Work;
import io.lobbycard.catalog.representation.RepresentationCheck;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the whole catalogue with other thresholds, which hold when it has been looked at to its end. Until then nothing is
 * changed, so that there is nothing to put back if the check is cancelled or its node goes away.
 */
@ApplicationScoped
class Rechecking implements Work {

    private final Artworks artworks;
    private final StoredThresholds stored;
    private final ThresholdsInForce inForce;
    private final JobRows jobs;
    private final ChangeLog log;
    private final Event<CatalogChanged> changes;
    private final Clock clock;

    @Inject
    Rechecking(
            Artworks artworks,
            StoredThresholds stored,
            ThresholdsInForce inForce,
            JobRows jobs,
            ChangeLog log,
            Event<CatalogChanged> changes,
            Clock clock) {
        this.artworks = artworks;
        this.stored = stored;
        this.inForce = inForce;
        this.jobs = jobs;
        this.log = log;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Map<String, Set<String>> kinds() {
        return Map.of(ThresholdSettings.JOBS, Set.of(Roles.REVIEWER));
    }

    @Override
    public JobState work(TakenJob job) {
        RepresentationCheck before = new RepresentationCheck(stored.before(job.id()));
        RepresentationCheck after = new RepresentationCheck(stored.asked(job.id()));
        Found found = new Found();
        long seen = log.latest();
        if (!lookAtAll(job, new WholeCatalogue(artworks, before, after), found) || !jobs.settle(job.id())) {
            return JobState.CANCELLED;
        }
        inForce.takeUp();
        // what somebody changed while the others were looked at was judged by the thresholds of before
        found.add(artworks.judged(log.titlesBehind(seen), before, after));
        changes.fire(new CatalogChanged(found.titles, found.withdrawn));
        return JobState.DONE;
    }

    private boolean lookAtAll(TakenJob job, WholeCatalogue catalogue, Found found) {
        Instant[] begun = {clock.instant()};
        return catalogue.forEachPart(titles -> {
            found.add(titles);
            Instant now = clock.instant();
            Duration worked = Duration.between(begun[0], now);
            begun[0] = now;
            return jobs.advance(job.id(), titles.size(), List.of(), worked);
        });
    }

    /** Titles with artworks that are judged otherwise, and those of them that must not be served any more. */
    private static final class Found {

        private final Set<TitleId> titles = new HashSet<>();
        private final Set<ArtworkId> withdrawn = new HashSet<>();

        private void add(List<Judged> judged) {
            judged.forEach(title -> title.artworks().stream()
                    .filter(Judged.Pair::matters)
                    .forEach(each -> {
                        titles.add(title.title().id());
                        if (each.withdrawn()) {
                            withdrawn.add(each.now().id());
                        }
                    }));
        }
    }
}
