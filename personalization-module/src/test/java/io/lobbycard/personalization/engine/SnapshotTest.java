package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private final RandomWorld world = new RandomWorld(new Random(8));
    private final Snapshot snapshot = world.snapshot(new Policy(4, 0.05, 2, 0.7));

    @Test
    void aSnapshotReadBackMakesTheSameChoices() throws UnreadableSnapshotException {
        byte[] bytes = snapshot.toBytes();
        Snapshot again = Snapshot.fromBytes(bytes);
        assertArrayEquals(bytes, again.toBytes());
        assertArrayEquals(Snapshot.digest(bytes), Snapshot.digest(again.toBytes()));
        assertEquals(snapshot.policy(), again.policy());
        History history = world.history(40);
        int[] page = {0, 5, 12, 39};
        Choices before = new Choices();
        Choices after = new Choices();
        Draw draw = new Draw(77, 1, false);
        choose(snapshot, history, draw, page, before);
        choose(again, history, draw, page, after);
        for (int i = 0; i < page.length; i++) {
            assertEquals(before.artwork(i), after.artwork(i));
            assertEquals(before.propensity(i), after.propensity(i));
            assertEquals(
                    snapshot.catalog().artworkId(before.artwork(i)),
                    again.catalog().artworkId(after.artwork(i)));
        }
    }

    @Test
    void tastesThatAreThereForComparisonAloneAreNotStored() {
        TasteRule shares = new TasteRule(180, 2, 1, TasteRule.Formula.SHARE);
        Snapshot compared =
                new Snapshot(8, Cinema.NOW, snapshot.catalog(), snapshot.model(), snapshot.policy(), shares);
        assertThrows(IllegalStateException.class, compared::toBytes);
    }

    @Test
    void anyFlippedByteIsRefused() {
        byte[] bytes = snapshot.toBytes();
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] altered = bytes.clone();
            altered[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertThrows(UnreadableSnapshotException.class, () -> Snapshot.fromBytes(altered));
        }
    }

    @Test
    void cutShortEmptyOrOfALaterFormatIsRefusedWithASentence() {
        byte[] bytes = snapshot.toBytes();
        for (int length : new int[] {0, 7, 39, 40, bytes.length / 2, bytes.length - 1}) {
            assertThrows(UnreadableSnapshotException.class, () -> Snapshot.fromBytes(Arrays.copyOf(bytes, length)));
        }
        byte[] later = bytes.clone();
        later[7] = 9;
        String message = String.valueOf(assertThrows(UnreadableSnapshotException.class, () -> Snapshot.fromBytes(later))
                .getMessage());
        assertTrue(message.contains("version 9"), message);
    }

    @Test
    void runningTimesOfEpisodesAreKept() throws UnreadableSnapshotException {
        Snapshot written = new Cinema()
                .series("series", 2016, List.of("Horror"), "ryder")
                .episode("series", "long", 4_800)
                .episode("series", "as ever", 3_000)
                .snapshot();

        CatalogView read = Snapshot.fromBytes(written.toBytes()).catalog();

        assertEquals(4_800, read.runtimeSeconds(0, "long"));
        assertEquals(3_000, read.runtimeSeconds(0, "as ever"));
        assertEquals(3_000, read.runtimeSeconds(0, "not listed"));
        assertEquals(3_000, read.runtimeSeconds(0, null));
    }

    private static void choose(Snapshot snapshot, History history, Draw draw, int[] page, Choices choices) {
        Taste taste = snapshot.taste(history, history.size(), Cinema.NOW, StatedChoices.NONE);
        new Chooser(snapshot).choose(taste, StatedChoices.NONE, draw, page, choices);
    }
}
