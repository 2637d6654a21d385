package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.personalization.Rehearsal;
import io.lobbycard.personalization.Rehearsals;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** {@link Rehearsals} in a snapshot of their own, made as every other one and never served. */
@ApplicationScoped
class LearnedRehearsals implements Rehearsals {

    /** No snapshot that serves has this number. */
    private static final long NO_NUMBER = 0;

    private final ModelSource models;
    private final Clock clock;

    @Inject
    LearnedRehearsals(ModelSource models, Clock clock) {
        this.models = models;
        this.clock = clock;
    }

    @Override
    public Rehearsal over(Stream<TitleWithArtworks> catalogue, List<TitleId> page) {
        CatalogView view = CatalogReading.of(catalogue).view();
        return new EngineRehearsal(
                new Snapshot(NO_NUMBER, clock.instant().getEpochSecond(), view, models.model(view)), page);
    }
}
