package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.engine.TasteRule.Formula;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TasteTest {

    private final RandomWorld world = new RandomWorld(new Random(21));
    private final Snapshot snapshot = world.snapshot(Policy.DEFAULT);
    private final History history = world.history(60);

    @Test
    void leavingAViewingOutTakesItsOwnAmountsAwayAndChangesNoOther() {
        int leftOut = 33;
        Taste whole = taste(StatedChoices.NONE);
        Taste without = taste(StatedChoices.NONE.withLeftOutViewings(Set.of(leftOut)));
        CandidateAmounts before = new CandidateAmounts(whole, new Projection(snapshot), everyPicture());
        CandidateAmounts after = new CandidateAmounts(without, new Projection(snapshot), everyPicture());
        for (int viewing = 0; viewing < history.size(); viewing++) {
            assertEquals(viewing != leftOut && whole.counts(viewing), without.counts(viewing));
            if (without.counts(viewing)) {
                assertArrayEquals(amounts(before, viewing), amounts(after, viewing));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void amountsOfAllViewingsAddUpToWhatTheTasteAddsToEachPicture(Formula formula) {
        Snapshot formed = by(formula);
        Taste taste = formed.taste(history, history.size(), Cinema.NOW, StatedChoices.NONE);
        Projection projection = new Projection(formed);
        CandidateAmounts amounts = new CandidateAmounts(taste, projection, everyPicture());
        double[] sums = new double[everyPicture().length];
        for (int viewing = 0; viewing < history.size(); viewing++) {
            if (taste.counts(viewing)) {
                amounts.addTo(sums, viewing);
            }
        }
        projection.project(taste);
        for (int artwork : everyPicture()) {
            assertEquals(projection.pullOf(artwork), sums[artwork], 1e-12);
        }
    }

    private int[] everyPicture() {
        return IntStream.range(0, snapshot.catalog().artworkCount()).toArray();
    }

    private double[] amounts(CandidateAmounts amounts, int viewing) {
        double[] sums = new double[everyPicture().length];
        amounts.addTo(sums, viewing);
        return sums;
    }

    @Test
    void aShareIsARawSumInProportionToTheWholeHistory() {
        Taste shares = by(Formula.SHARE).taste(history, history.size(), Cinema.NOW, StatedChoices.NONE);
        Taste raw = by(Formula.RAW_SUM).taste(history, history.size(), Cinema.NOW, StatedChoices.NONE);
        double whole = Arrays.stream(raw.viewingWeight).sum();
        for (int signal = 0; signal < snapshot.catalog().signalCount(); signal++) {
            assertEquals(50 * raw.weight(signal) / whole, shares.weight(signal), 1e-12);
        }
        Taste half = raw.without(Set.of(0, 1, 2));
        assertTrue(half.weight(0) <= raw.weight(0));
    }

    /** The same snapshot with another way from viewings to taste. */
    private Snapshot by(Formula formula) {
        TasteRule rule = new TasteRule(180, 2, 1, formula);
        return new Snapshot(7, Cinema.NOW, snapshot.catalog(), snapshot.model(), snapshot.policy(), rule);
    }

    @Test
    void viewingsBeyondTheWatermarkDoNotCount() {
        Taste early = snapshot.taste(history, 20, Cinema.NOW, StatedChoices.NONE);
        History.Builder cut = History.builder();
        for (int viewing = 0; viewing < 20; viewing++) {
            String episode = history.title(viewing) % 3 == 0 ? "unit" + history.unit[viewing] : null;
            cut.add(history.title(viewing), episode, history.startedAt(viewing), history.watchedSeconds(viewing));
        }
        Taste alone = snapshot.taste(cut.build(), 20, Cinema.NOW, StatedChoices.NONE);
        for (int signal = 0; signal < snapshot.catalog().signalCount(); signal++) {
            assertEquals(alone.weight(signal), early.weight(signal));
        }
    }

    @Test
    void aSignalLeftOutWeighsNothing() {
        Signal comedy = new Signal(Signal.Family.GENRE, "Comedy");
        Taste taste =
                taste(new StatedChoices(true, false, Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(comedy)));
        assertEquals(0, taste.weight(snapshot.catalog().signalIndex(comedy)));
    }

    @Test
    void aBulkImportOfTitlesWithoutArtworkHardlyMovesATaste() {
        double before = comedyTaste(0);
        double after = comedyTaste(10_000);
        assertEquals(before, after, 0.25 * before);
    }

    private static double comedyTaste(int importedDramas) {
        Cinema cinema = new Cinema();
        for (int i = 0; i < 100; i++) {
            cinema.film("film" + i, 1990, List.of(i % 4 == 0 ? "Comedy" : "Action"), "person" + i)
                    .picture("film" + i, "picture" + i, "ensemble", List.of("person" + i), List.of());
        }
        for (int i = 0; i < importedDramas; i++) {
            cinema.film("imported" + i, 1990, List.of("Drama"), "stranger" + i);
        }
        Snapshot snapshot = cinema.snapshot();
        Taste taste = Cinema.taste(snapshot, StatedChoices.NONE, "film0", "film4", "film8", "film12", "film1");
        return taste.weight(snapshot.catalog().signalIndex(new Signal(Signal.Family.GENRE, "Comedy")));
    }

    @Test
    void nobodyKnownHasNoTaste() {
        Taste none = snapshot.noTaste();
        assertTrue(none.isEmpty());
        assertFalse(taste(StatedChoices.NONE).isEmpty());
        for (int signal = 0; signal < snapshot.catalog().signalCount(); signal++) {
            assertEquals(0, none.weight(signal));
        }
    }

    @Test
    void eighteenEpisodesAreNotEighteenRepeats() {
        Cinema cinema = new Cinema().series("series", 2016, List.of("Horror"), "ryder");
        cinema.film("film", 2000, List.of("Comedy"), "murray");
        Snapshot small = cinema.snapshot();
        double episodes = weightOf(small, 18, true);
        double repeats = weightOf(small, 18, false);
        assertTrue(episodes > 1.5 * repeats, episodes + " should be well above " + repeats);
    }

    @Test
    void partWatchedIsOfTheEpisodeThatWasWatched() {
        Cinema cinema = new Cinema().series("series", 2016, List.of("Horror"), "ryder");
        cinema.film("film", 2000, List.of("Comedy"), "murray");
        assertEquals(1, weightOf(cinema.snapshot(), 1, false), 1e-9);

        cinema.episode("series", "pilot", 12_000);

        double saturated = 2 * (1 - Math.pow(2, -3_000 / 12_000.0));
        assertEquals(Math.log1p(saturated) / Math.log(2), weightOf(cinema.snapshot(), 1, false), 1e-9);
    }

    private static double weightOf(Snapshot snapshot, int viewings, boolean episodes) {
        History.Builder history = History.builder();
        for (int i = 0; i < viewings; i++) {
            history.add(0, episodes ? "episode " + i : "pilot", Cinema.NOW, 3_000);
        }
        Taste taste = snapshot.taste(history.build(), viewings, Cinema.NOW, StatedChoices.NONE);
        double sum = 0;
        for (double weight : taste.viewingWeight) {
            sum += weight;
        }
        return sum;
    }

    private Taste taste(StatedChoices stated) {
        return snapshot.taste(history, history.size(), Cinema.NOW, stated);
    }
}
