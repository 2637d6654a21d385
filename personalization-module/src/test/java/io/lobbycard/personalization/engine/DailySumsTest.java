package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DailySumsTest {

    private final RandomWorld world = new RandomWorld(new Random(12));
    private final Snapshot snapshot = world.snapshot(new Policy(1, 0.1, 0.3, 0));
    private final List<Outcome> outcomes = outcomes(3_000);

    @Test
    void anySplitInAnyOrderGivesTheSameBits() {
        byte[] expected = sumsOf(outcomes).toBytes();
        Random random = new Random(4);
        for (int trial = 0; trial < 10; trial++) {
            List<Outcome> shuffled = new ArrayList<>(outcomes);
            Collections.shuffle(shuffled, random);
            DailySums merged = new DailySums(snapshot.catalog());
            int shards = 1 + random.nextInt(16);
            int from = 0;
            for (int shard = 1; shard <= shards; shard++) {
                int to = shard == shards ? shuffled.size() : Math.min(shuffled.size(), from + random.nextInt(600));
                merged.merge(sumsOf(shuffled.subList(from, to)));
                from = to;
            }
            assertArrayEquals(expected, merged.toBytes());
        }
    }

    @Test
    void whatIsSubtractedWasNeverThere() {
        DailySums rest = sumsOf(outcomes);
        outcomes.subList(0, 1_000).forEach(rest::subtract);
        assertEquals(sumsOf(outcomes.subList(1_000, 3_000)), rest);
        rest.subtract(sumsOf(outcomes.subList(1_000, 3_000)));
        assertEquals(new DailySums(snapshot.catalog()), rest);
        assertEquals(0, rest.count());
    }

    @Test
    void sumsReadBackAreTheSame() throws UnreadableSnapshotException {
        DailySums sums = sumsOf(outcomes);
        sums.subtract(outcomes.getFirst());
        DailySums again = DailySums.fromBytes(sums.toBytes());
        assertEquals(sums, again);
        again.add(outcomes.getFirst());
        assertEquals(sumsOf(outcomes), again);
        byte[] altered = sums.toBytes();
        altered[altered.length / 2] ^= 1;
        assertThrows(UnreadableSnapshotException.class, () -> DailySums.fromBytes(altered));
    }

    @Test
    void sumsStoredBeforePicturesShownWereCountedAreStillLearnedFrom() throws UnreadableSnapshotException {
        DailySums sums = sumsOf(outcomes);
        DailySums former = DailySums.fromBytes(DailySumsFormat.write(sums, DailySumsFormat.OLDEST));
        assertEquals(sums.count(), former.count());
        assertArrayEquals(sums.artworks, former.artworks);
        assertEquals(0, former.shown[0]);

        CatalogView catalog = snapshot.catalog();
        Model formerly = new Learner(catalog).add(former, 1).learn();
        assertEquals(0, formerly.baseline.fondness[0]);
        Model mixed = new Learner(catalog).add(former, 1).add(sums, 1).learn();
        Model twice = new Learner(catalog).add(sums, 1).add(sums, 1).learn();
        assertTrue(agreement(mixed, twice, catalog) > 0.9);
    }

    @Test
    void sumsGoOverToALargerCatalogueAndBack() {
        DailySums sums = sumsOf(outcomes);
        CatalogView larger = new RandomWorld(new Random(12))
                .catalog()
                .title(new TitleFacts("new", 2025, TitleFacts.Form.FILM, 0, List.of(), List.of(), List.of(), List.of()))
                .artwork(new ArtworkFacts(
                        "new-a",
                        "new",
                        "new kind",
                        1,
                        List.of(),
                        List.of(),
                        List.of(),
                        java.util.Set.of(),
                        false,
                        null))
                .artwork(new ArtworkFacts(
                        "t0-new", "t0", "portrait", 1, List.of(), List.of(), List.of(), java.util.Set.of(), true, null))
                .build();
        DailySums over = sums.over(larger);
        assertEquals(sums.count(), over.count());
        assertEquals(sums, over.over(snapshot.catalog()));
        assertThrows(IllegalArgumentException.class, () -> over.add(outcomes.getFirst()));
        assertThrows(IllegalArgumentException.class, () -> over.merge(sums));
    }

    @Test
    void extremeOutcomesStayWithinTheBoundThatKeepsSumsExact() {
        for (double[] array : sumsOf(outcomes.subList(0, 1)).arrays()) {
            for (double sum : array) {
                assertTrue(Math.abs(sum) <= 0x1p24, sum + " is above the bound of one term");
                assertEquals(Math.rint(sum), sum);
            }
        }
    }

    /** Correlation of priors. */
    private static double agreement(Model one, Model other, CatalogView catalog) {
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int artwork = 0; artwork < catalog.artworkCount(); artwork++) {
            product += one.prior(artwork) * other.prior(artwork);
            square += one.prior(artwork) * one.prior(artwork);
            otherSquare += other.prior(artwork) * other.prior(artwork);
        }
        return product / Math.sqrt(square * otherSquare);
    }

    private DailySums sumsOf(List<Outcome> some) {
        DailySums sums = new DailySums(snapshot.catalog());
        some.forEach(sums::add);
        return sums;
    }

    private List<Outcome> outcomes(int count) {
        Random random = new Random(5);
        Chooser chooser = new Chooser(snapshot);
        Choices choices = new Choices();
        List<Outcome> drawn = new ArrayList<>();
        Taste taste = snapshot.noTaste();
        for (int i = 0; drawn.size() < count; i++) {
            if (i % 50 == 0) {
                taste = snapshot.taste(world.history(30), 30, Cinema.NOW, StatedChoices.NONE);
            }
            Draw draw = new Draw(random.nextLong(), 1, false);
            int title = random.nextInt(RandomWorld.TITLES);
            chooser.choose(taste, StatedChoices.NONE, draw, new int[] {title}, choices);
            double reward = random.nextInt(4) == 0 ? 1 : random.nextInt(4) == 0 ? Reward.ABANDONED : 0;
            chooser.outcome(taste, StatedChoices.NONE, draw, title, choices.artwork(0), reward)
                    .ifPresent(drawn::add);
        }
        return drawn;
    }
}
