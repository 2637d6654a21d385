package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.CatalogChanged;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.jobs.JobRows;
import io.lobbycard.catalog.representation.Assessment;
import io.lobbycard.catalog.representation.RepresentationCheck;
import io.lobbycard.catalog.titles.Titles;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws what somebody else is changing: it is out of sight at once, without its row, and a file that keeps it for as
 * long as it comes in steps back, to begin anew later.
 */
@ApplicationScoped
class Precedence {

    private final ArtworkRepository repository;
    private final Titles titles;
    private final RepresentationCheck check;
    private final JobRows jobs;
    private final Event<CatalogChanged> changes;
    private final Clock clock;

    @Inject
    Precedence(
            ArtworkRepository repository,
            Titles titles,
            RepresentationCheck check,
            JobRows jobs,
            Event<CatalogChanged> changes,
            Clock clock) {
        this.repository = repository;
        this.titles = titles;
        this.check = check;
        this.jobs = jobs;
        this.changes = changes;
        this.clock = clock;
    }

    /** Refuses what the step refuses, before anything is done. */
    @Transactional(TxType.REQUIRES_NEW)
    void claim(ArtworkId id, ReviewStep step, String reviewer, @Nullable String note) {
        StoredArtwork seen = repository
                .artwork(id.value())
                .orElseThrow(() -> ProblemException.notFound("There is no artwork " + id + "."));
        TitleId title = new TitleId(seen.title());
        TitleRevision facts = titles.revision(title).orElseThrow();
        Assessment assessment = check.assess(facts.title(), facts.sharedScenes(), seen.picture());
        step.apply(seen, reviewer, clock.instant(), note, assessment);
        // that was to see whether it may be done; what is stored is done to the row itself
        repository.entityManager().clear();
        changes.fire(new CatalogChanged(Set.of(title), Set.of(id)));
        jobs.giveWay(HeldArtworks.FILES);
    }
}
