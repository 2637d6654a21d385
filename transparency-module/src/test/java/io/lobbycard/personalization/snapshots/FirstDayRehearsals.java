package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Rehearsal;
import io.lobbycard.personalization.Rehearsals;
import io.lobbycard.personalization.RehearsedCatalogue;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.engine.Snapshot;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Rehearsals of the first day, when nothing has been learned, without a server. */
public final class FirstDayRehearsals {

    private static final long MADE = 1_772_323_200;

    private FirstDayRehearsals() {}

    public static Rehearsals rehearsals() {
        return new Rehearsals() {
            @Override
            public Rehearsal over(long snapshot, RehearsedCatalogue catalogue, List<TitleId> page) {
                CatalogView view = CatalogReading.of(Objects.requireNonNull(catalogue.invented()).stream())
                        .view();
                return EngineRehearsal.in(new Snapshot(snapshot, MADE, view, Model.initial(view)), catalogue, page);
            }

            @Override
            public Set<ArtworkId> servable(long snapshot) {
                return Set.of();
            }
        };
    }
}
