package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.personalization.engine.CatalogView;
import java.util.List;

/** Lends the engine's view of a catalogue, read as for a snapshot, to tests that need no database. */
public final class DemoView {

    private DemoView() {}

    public static CatalogView of(List<TitleWithArtworks> catalogue) {
        return CatalogReading.of(catalogue.stream()).view();
    }
}
