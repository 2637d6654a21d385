package io.lobbycard.personalization.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Snapshots;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Choices;
import io.lobbycard.personalization.engine.Chooser;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.StatedChoices;
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

    @Inject
    SnapshotDesk desk;

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
        assertTrue(newer > before);
        rows.serve(before, before, TEST, "Back, as another node would say.");
        try {
            snapshots.killSwitch(true, TEST, "To try it.");

            assertEquals(before, rows.serving().orElseThrow().snapshot());
        } finally {
            snapshots.killSwitch(false, TEST, "The test is over.");
            snapshots.publishNow(TEST, "The test is over.");
        }
    }

    @Test
    void whatSomebodyDecidedWhileASnapshotWasMadeStands() {
        long older = store.serving().orElseThrow().snapshot().number();
        long begun = rows.serving().orElseThrow().revision();
        long newer = snapshots.publishNow(TEST, "Another node was quicker.");

        assertFalse(rows.serveMade(older, null, begun, TEST, "A newer one serves by now."));
        rows.serve(older, older, TEST, "An operator goes back.");
        assertFalse(rows.serveMade(newer + 1, null, begun, TEST, "It was begun before the operator went back."));
        assertEquals(older, rows.serving().orElseThrow().snapshot());
        assertTrue(snapshots.publishLearned(TEST, "Learning never ends it.").isEmpty());
        long again = rows.serving().orElseThrow().revision();
        snapshots.goBackTo(newer, TEST, "An operator goes to the newest one.");
        assertFalse(rows.serveMade(newer + 1, older, again, TEST, "It was made of what another one had learned."));

        snapshots.publishNow(TEST, "The test is over.");
    }

    @Test
    void afterGoingBackTheCatalogueMovesOnAndWhatWasLearnedStays() {
        Snapshot like = store.serving().orElseThrow().snapshot().snapshot();
        StoredSnapshot entry = rows.open("One with other weights.");
        CatalogView view = like.catalog();
        rows.complete(new Snapshot(
                entry.number(), like.createdAt(), view, Model.initial(view).withExplorationCost(view, 1e-6)));
        rows.serve(entry.number(), null, TEST, "It has served.");
        snapshots.goBackTo(entry.number(), TEST, "It was better.");

        long next = desk.publishAsHeld(TEST, "The catalogue changed.");

        assertEquals(entry.number(), snapshots.heldTo().orElseThrow());
        assertEquals(sharpness(entry.number()), sharpness(next));
        assertTrue(sharpness(next) > sharpness(like.number()));
        snapshots.publishNow(TEST, "Learned again.");
        assertTrue(snapshots.heldTo().isEmpty());
    }

    /** How surely the draw of the first title takes its best picture. */
    private double sharpness(long number) {
        Snapshot snapshot = store.numbered(number).orElseThrow().snapshot();
        Choices choices = new Choices();
        new Chooser(snapshot)
                .choose(snapshot.noTaste(), StatedChoices.NONE, new Draw(1, 1, false), new int[] {0}, choices);
        return choices.propensity(0);
    }

    @Test
    void theSnapshotOfTheCatalogueAsItIsMissesNothing() {
        snapshots.publishNow(TEST, "The catalogue as it is.");

        assertFalse(store.missesArtwork());
    }
}
