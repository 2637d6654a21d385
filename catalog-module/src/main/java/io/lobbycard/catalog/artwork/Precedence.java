package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.CatalogChanged;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.jobs.JobRows;
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
    private final Artworks artworks;
    private final JobRows jobs;
    private final Event<CatalogChanged> changes;
    private final Clock clock;

    @Inject
    Precedence(
            ArtworkRepository repository, Artworks artworks, JobRows jobs, Event<CatalogChanged> changes, Clock clock) {
        this.repository = repository;
        this.artworks = artworks;
        this.jobs = jobs;
        this.changes = changes;
        this.clock = clock;
    }

    /** Refuses what the step refuses, before anything is done. */
    @Transactional(TxType.REQUIRES_NEW)
    void claim(ArtworkId id, ReviewStep step, String reviewer, @Nullable String note) {
        StoredArtwork seen = artworks.stored(id);
        TitleRevision facts = artworks.facts(seen);
        step.apply(seen, reviewer, clock.instant(), note, artworks.assess(seen.picture(), facts));
        // that was to see whether it may be done; what is stored is done to the row itself
        repository.entityManager().clear();
        changes.fire(new CatalogChanged(Set.of(facts.title().id()), Set.of(id)));
        jobs.giveWay(HeldArtworks.FILES);
    }
}
