package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Rehearsal;
import io.lobbycard.personalization.Rehearsals;
import io.lobbycard.personalization.RehearsedCatalogue;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@link Rehearsals} of the snapshots in the database. */
@ApplicationScoped
class StoredRehearsals implements Rehearsals {

    private final SnapshotStore store;

    @Inject
    StoredRehearsals(SnapshotStore store) {
        this.store = store;
    }

    @Override
    public Rehearsal over(long snapshot, RehearsedCatalogue catalogue, List<TitleId> page) {
        return EngineRehearsal.in(stored(snapshot), catalogue, page);
    }

    @Override
    public Set<ArtworkId> servable(long snapshot) {
        CatalogView view = stored(snapshot).catalog();
        return IntStream.range(0, view.artworkCount())
                .filter(view::eligible)
                .mapToObj(artwork -> new ArtworkId(view.artworkId(artwork)))
                .collect(Collectors.toSet());
    }

    private Snapshot stored(long number) {
        return store.stored(number)
                .orElseThrow(() -> new IllegalArgumentException("Snapshot " + number + " is not kept."));
    }
}
