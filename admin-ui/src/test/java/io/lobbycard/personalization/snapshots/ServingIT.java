package io.lobbycard.personalization.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Snapshots;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@InServer
class ServingIT {

    private static final String TEST = "test";

    @Inject
    Snapshots snapshots;

    @Inject
    SnapshotRows rows;

    @Inject
    SnapshotStore store;

    @Test
    void aSwitchThatThisNodeHasNotHeardOfStaysWhenASnapshotIsPublished() {
        try {
            rows.killSwitch(true, TEST, "As another node would.");

            long published = snapshots.publishNow(TEST, "Published under the switch.");

            assertTrue(snapshots.killSwitch());
            assertTrue(store.serving().orElseThrow().killSwitch());
            assertEquals(published, store.serving().orElseThrow().snapshot().number());
        } finally {
            snapshots.killSwitch(false, TEST, "The test is over.");
        }
        assertFalse(snapshots.killSwitch());
    }

    @Test
    void aSnapshotThatThisNodeHasNotHeardOfGoesOnUnderTheSwitch() {
        long before = store.serving().orElseThrow().snapshot().number();
        long newer = snapshots.publishNow(TEST, "The newer one.");
        rows.serve(before, TEST, "Back, as another node would say.");
        try {
            snapshots.killSwitch(true, TEST, "To try it.");

            assertEquals(before, rows.serving().orElseThrow().snapshot());
        } finally {
            snapshots.killSwitch(false, TEST, "The test is over.");
            snapshots.goBackTo(newer, TEST, "The test is over.");
        }
    }

    @Test
    void whatSomebodyDecidedWhileASnapshotWasMadeStands() {
        long older = store.serving().orElseThrow().snapshot().number();
        long begun = rows.serving().orElseThrow().revision();
        long newer = snapshots.publishNow(TEST, "Another node was quicker.");

        assertFalse(rows.serveMade(older, begun, TEST, "A newer one serves by now."));
        rows.serve(older, TEST, "An operator goes back.");
        assertFalse(rows.serveMade(newer + 1, begun, TEST, "It was begun before the operator went back."));
        assertEquals(older, rows.serving().orElseThrow().snapshot());

        snapshots.goBackTo(newer, TEST, "The test is over.");
    }

    @Test
    void theSnapshotOfTheCatalogueAsItIsMissesNothing() {
        snapshots.publishNow(TEST, "The catalogue as it is.");

        assertFalse(store.missesArtwork());
    }
}
