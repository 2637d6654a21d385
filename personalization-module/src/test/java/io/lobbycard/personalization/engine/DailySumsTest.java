package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Rows that most outcomes of a block have and rows that few have are added up in different ways. */
    @Test
    void productsAreThoseOfEveryOutcomeOnItsOwn() {
        DailySums sums = sumsOf(outcomes);
        sums.arrays();
        int width = sums.layout.width();
        double[] products = new double[sums.products.length];
        double[] pairs = new double[sums.rowPairs.length];
        double[] shown = new double[sums.shownRows.length];
        for (Outcome outcome : outcomes) {
            int surprise = outcome.untasted >> Accumulator.PRODUCT_SHIFT;
            for (int column = 0; column < width; column++) {
                for (int i = 0; i < outcome.rows.length; i++) {
                    products[outcome.rows[i] * width + column] +=
                            outcome.rowValues[i] * surprise * outcome.columns[column];
                }
                for (int i = 0; i < outcome.shownRows.length; i++) {
                    int place = 2 * outcome.shownRows[i] * width + column;
                    shown[place] += outcome.shownValues[i] * surprise * outcome.columns[column];
                    shown[place + width] += outcome.shownValues[i] * outcome.columns[column];
                }
            }
            for (int i = 0; i < outcome.rows.length; i++) {
                for (int j = 0; j <= i; j++) {
                    pairs[SumsLayout.triangle(outcome.rows[i], outcome.rows[j])] +=
                            outcome.rowValues[i] * outcome.rowValues[j];
                }
            }
        }
        assertArrayEquals(products, sums.products);
        assertArrayEquals(pairs, sums.rowPairs);
        assertArrayEquals(shown, sums.shownRows);
    }

    /** Everything beyond its bound at once, and more of it than one block holds. */
    @ParameterizedTest
    @ValueSource(doubles = {1e9, -1e9})
    void extremeOutcomesStayWithinTheBoundThatKeepsSumsExact(double extreme) {
        SumsLayout layout = snapshot.catalog().learning.layout;
        int[] candidates = {layout.firstArtwork[3], layout.firstArtwork[3] + 1};
        Outcome outcome = new Outcome(
                layout,
                3,
                candidates,
                new double[] {0, 1},
                0,
                extreme,
                -extreme,
                0,
                0,
                filled(Baseline.FAMILIES, extreme),
                filled(layout.rows.size(), -extreme),
                filled(layout.rows.size(), extreme),
                filled(layout.width(), -extreme),
                filled(LearningSpace.CHANNELS, extreme));
        int count = 3 * ProductBlock.SIZE / 2;
        DailySums sums = new DailySums(snapshot.catalog());
        for (int i = 0; i < count; i++) {
            sums.add(outcome);
        }
        double most = 0;
        for (double[] array : sums.arrays()) {
            for (double sum : array) {
                most = Math.max(most, Math.abs(sum));
                assertEquals(0, Math.abs(sum) % count, sum + " is not " + count + " times a whole number");
            }
        }
        assertEquals(0x1p24, most / count);
    }

    private static double[] filled(int length, double value) {
        double[] filled = new double[length];
        Arrays.fill(filled, value);
        return filled;
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
        return world.outcomes(
                snapshot,
                count,
                5,
                (impression, taste, random) ->
                        random.nextInt(4) == 0 ? Reward.QUALITY_PLAY : random.nextInt(4) == 0 ? Reward.ABANDONED : 0);
    }
}
