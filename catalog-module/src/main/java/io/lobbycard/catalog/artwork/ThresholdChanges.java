package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.ThresholdSettings;
import io.lobbycard.catalog.ThresholdTrial;
import io.lobbycard.catalog.Thresholds;
import io.lobbycard.catalog.TitleFilter;
import io.lobbycard.catalog.TitleIndex;
import io.lobbycard.catalog.jobs.JobQueue;
import io.lobbycard.catalog.jobs.NewJob;
import io.lobbycard.catalog.representation.CurrentThresholds;
import io.lobbycard.catalog.representation.RepresentationCheck;
import io.lobbycard.database.Contention;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** {@link ThresholdSettings}: a change is a job, and holds when that is done. */
@ApplicationScoped
class ThresholdChanges implements ThresholdSettings {

    private static final int LONGEST_REASON = 200;

    private final Artworks artworks;
    private final TitleIndex index;
    private final StoredThresholds stored;
    private final CurrentThresholds current;
    private final JobQueue jobs;

    @Inject
    ThresholdChanges(
            Artworks artworks, TitleIndex index, StoredThresholds stored, CurrentThresholds current, JobQueue jobs) {
        this.artworks = artworks;
        this.index = index;
        this.stored = stored;
        this.current = current;
        this.jobs = jobs;
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
        new WholeCatalogue(artworks, new RepresentationCheck(current.get()), new RepresentationCheck(other))
                .forEachPart(titles -> {
                    titles.forEach(trial::add);
                    return true;
                });
        return trial.result();
    }

    @Override
    public Job change(Thresholds to, Thresholds seen, String actor, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw ProblemException.unprocessable(List.of(
                    new Violation("/reason", "A reason of 1 to " + LONGEST_REASON + " characters is needed here.")));
        }
        if (to.equals(seen)) {
            throw ProblemException.conflict("These thresholds hold already. Change at least one of them.");
        }
        NewJob check = new NewJob(JOBS, ThresholdsApart.said(seen, to), true, actor, index.count(TitleFilter.ALL));
        Job job = asked(to, seen, check, reason);
        jobs.enqueue(job.id());
        return job;
    }

    private Job asked(Thresholds to, Thresholds seen, NewJob check, String reason) {
        try {
            return stored.ask(to, seen, check, reason);
        } catch (PersistenceException failed) {
            if (Contention.mayBeBehind(failed)) {
                throw ProblemException.conflict(
                        stored.beingChecked().map(ThresholdChanges::said).orElse("Somebody else was quicker just now.")
                                + " Nothing was set; look again when that check has ended, or cancel it.");
            }
            throw failed;
        }
    }

    private static String said(Drawn other) {
        return other.actor() + " asked for other thresholds (“" + other.reason()
                + "”), and the catalogue is being checked with them.";
    }
}
