package io.lobbycard.personalization.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.SnapshotComparison;
import io.lobbycard.personalization.SnapshotComparison.OtherBest;
import io.lobbycard.personalization.engine.ArtworkFacts;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.CatalogViewBuilder;
import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.TitleFacts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparedSnapshotsTest {

    private final Snapshot both = snapshot(List.of("heat"), null);

    @Test
    void withItselfNothingDiffers() {
        assertEquals(new SnapshotComparison(1, 1, 0, 0, 1, List.of()), ComparedSnapshots.of(both, both));
    }

    @Test
    void pictureThatMayNotBeShownAnyMoreGivesWayToAnother() {
        assertEquals(
                new SnapshotComparison(
                        1,
                        1,
                        0,
                        1,
                        1,
                        List.of(new OtherBest(
                                new TitleId("heat"), new ArtworkId("heat-one"), new ArtworkId("heat-other")))),
                ComparedSnapshots.of(both, snapshot(List.of("heat"), "on hold")));
    }

    @Test
    void titleThatIsNewIsCountedAndNotCompared() {
        Snapshot more = snapshot(List.of("heat", "ronin"), null);

        assertEquals(new SnapshotComparison(1, 2, 2, 0, 1, List.of()), ComparedSnapshots.of(both, more));
        assertEquals(new SnapshotComparison(2, 1, 0, 2, 1, List.of()), ComparedSnapshots.of(more, both));
    }

    /** Titles with two pictures each, of which the first is the better one. */
    private static Snapshot snapshot(List<String> titles, @Nullable String whyNotTheFirst) {
        CatalogViewBuilder builder = CatalogView.builder();
        for (String title : titles) {
            builder.title(new TitleFacts(
                    title, 1995, TitleFacts.Form.FILM, 7_200, List.of(), List.of(), List.of(), List.of()));
            builder.artwork(artwork(title, "one", 0.9, whyNotTheFirst));
            builder.artwork(artwork(title, "other", 0.1, null));
        }
        CatalogView view = builder.build();
        return new Snapshot(1, 0, view, Model.initial(view));
    }

    private static ArtworkFacts artwork(String title, String name, double quality, @Nullable String whyNot) {
        return new ArtworkFacts(
                title + "-" + name, title, "scene", quality, List.of(), List.of(), List.of(), Set.of(), false, whyNot);
    }
}
