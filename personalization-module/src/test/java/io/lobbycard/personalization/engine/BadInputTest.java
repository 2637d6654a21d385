package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BadInputTest {

    private static final Draw DRAW = new Draw(1, 1, false);

    @Test
    void unknownTitlesGetNoPicture() {
        Snapshot snapshot = Cinema.withTheCases().snapshot();
        Choices choices = new Choices();
        new Chooser(snapshot)
                .choose(snapshot.noTaste(), StatedChoices.NONE, DRAW, new int[] {-1, Integer.MAX_VALUE}, choices);
        assertEquals(Choices.NO_ARTWORK, choices.artwork(0));
        assertEquals(Mode.NONE, choices.mode(1));
    }

    @Test
    void aTitleWithoutEligiblePicturesGetsNoneAndTheReasons() {
        Cinema cinema = new Cinema().film("film", 2000, List.of("Drama"), "somebody");
        cinema.picture("film", "refused", "portrait", List.of("somebody"), List.of(), true, "too-little-screen-time");
        Snapshot snapshot = cinema.snapshot();
        Explanation why = new Chooser(snapshot).explain(snapshot.noTaste(), StatedChoices.NONE, DRAW, 0);
        assertEquals(Choices.NO_ARTWORK, why.artwork());
        assertEquals(Mode.NONE, why.mode());
        assertEquals("too-little-screen-time", why.candidates().getFirst().reason());
        assertEquals(Explanation.NoCounterfactual.NO_PICTURE, why.withoutCounterfactual());
    }

    @Test
    void aTitleWithoutPicturesGetsNone() {
        Snapshot snapshot =
                new Cinema().film("film", 2000, List.of(), "somebody").snapshot();
        Choices choices = new Choices();
        new Chooser(snapshot).choose(snapshot.noTaste(), StatedChoices.NONE, DRAW, new int[] {0}, choices);
        assertEquals(Choices.NO_ARTWORK, choices.artwork(0));
    }

    @Test
    void theOnlyCandidateIsShownForCertain() {
        Cinema cinema = new Cinema().film("film", 2000, List.of("Drama"), "somebody");
        cinema.picture("film", "only", "portrait", List.of("somebody"), List.of());
        Snapshot snapshot = cinema.snapshot(new Policy(1, 1, 1, 0));
        Explanation why = new Chooser(snapshot).explain(snapshot.noTaste(), StatedChoices.NONE, DRAW, 0);
        assertEquals(Mode.PRIOR, why.mode());
        assertEquals(1, why.propensity());
        assertEquals(Explanation.NoCounterfactual.ONLY_CANDIDATE, why.withoutCounterfactual());
    }

    @Test
    void thousandsOfCandidatesAreDrawnFromAndLearnedFrom() {
        Cinema cinema = new Cinema().film("film", 2000, List.of("Drama"), "somebody");
        for (int i = 0; i < 3_000; i++) {
            cinema.picture("film", "picture" + i, "portrait", List.of("somebody"), List.of());
        }
        Snapshot snapshot = cinema.snapshot();
        Chooser chooser = new Chooser(snapshot);
        Choices choices = new Choices();
        Taste taste = Cinema.taste(snapshot, StatedChoices.NONE, "film");
        chooser.choose(taste, StatedChoices.NONE, DRAW, new int[] {0}, choices);
        assertTrue(choices.propensity(0) > 0);
        DailySums sums = new DailySums(snapshot.catalog());
        sums.add(chooser.outcome(taste, StatedChoices.NONE, DRAW, 0, choices.artwork(0), 1)
                .orElseThrow());
        Model model = new Learner(snapshot.catalog()).add(sums, 1).learn();
        assertTrue(model.prior(choices.artwork(0)) > model.prior(2_999));
    }

    @Test
    void weightsThatAreNoNumbersCountAsNothing() {
        assertEquals(0, new Weighted("tense", Double.NaN).weight());
        assertEquals(1, new Weighted("tense", Double.POSITIVE_INFINITY).weight());
        assertEquals(0, new Depiction("somebody", -3).faceShare());
        assertEquals(0, new Depiction("somebody", Double.NaN).faceShare());
        assertTrue(Double.isNaN(new Credit("somebody", 0, Double.NEGATIVE_INFINITY, false).screenShare()));
        assertEquals(1, new Credit("somebody", -4, 0.5, false).billing());
        assertEquals(
                0.5,
                new ArtworkFacts("a", "t", "k", Double.NaN, List.of(), List.of(), List.of(), Set.of(), false, null)
                        .quality());
    }

    @Test
    void historiesOutOfBoundsAreBroughtIntoThem() {
        Snapshot snapshot = Cinema.withTheCases().snapshot();
        History strange = History.builder()
                .add(-7, null, Long.MIN_VALUE, 100)
                .add(99_999, null, 0, 100)
                .add(0, null, Long.MAX_VALUE, Integer.MAX_VALUE)
                .add(1, "episode", Cinema.NOW, -5)
                .build();
        Taste taste = snapshot.taste(strange, 1_000, Cinema.NOW, StatedChoices.NONE);
        assertTrue(Double.isFinite(taste.weight(0)));
        assertTrue(snapshot.taste(strange, -1, Cinema.NOW, StatedChoices.NONE).isEmpty());
        Explanation why = new Chooser(snapshot).explain(taste, Cinema.certain(), DRAW, 0);
        assertEquals(1, why.contributions().size());
    }

    @Test
    void statedChoicesOfUnknownThingsAreIgnored() {
        Snapshot snapshot = Cinema.withTheCases().snapshot();
        StatedChoices stated = new StatedChoices(
                true,
                false,
                Map.of("no-such-title", "no-such-artwork"),
                Set.of("no-such-artwork"),
                Set.of("no-such-artwork"),
                Set.of("no-such-theme"),
                Set.of(-1, 1_000_000),
                Set.of(new Signal(Signal.Family.GENRE, "no-such-genre")));
        Choices choices = new Choices();
        new Chooser(snapshot).choose(snapshot.noTaste(), stated, DRAW, new int[] {0}, choices);
        assertTrue(choices.artwork(0) >= 0);
    }

    @Test
    void outcomesOfUnknownChoicesTeachNothing() {
        Snapshot snapshot = Cinema.withTheCases().snapshot();
        Chooser chooser = new Chooser(snapshot);
        Taste none = snapshot.noTaste();
        int refused = snapshot.catalog().artworkIndex("pulp-refused");
        int title = snapshot.catalog().titleIndex("pulp-fiction");
        assertTrue(chooser.outcome(none, StatedChoices.NONE, DRAW, -1, 0, 1).isEmpty());
        assertTrue(chooser.outcome(none, StatedChoices.NONE, DRAW, title, refused, 1)
                .isEmpty());
        assertTrue(chooser.outcome(none, StatedChoices.NONE, DRAW, title, 0, Double.NaN)
                .isEmpty());
        assertTrue(chooser.outcome(none, Cinema.certain(), DRAW, title, refused - 1, 1)
                .isEmpty());
        assertTrue(chooser.outcome(none, StatedChoices.NONE, new Draw(1, 1, true), title, refused - 1, 1)
                .isEmpty());
    }

    @Test
    void infiniteRewardsAreBroughtIntoBounds() {
        Snapshot snapshot = Cinema.withTheCases().snapshot(new Policy(1, 0.1, 0.5, 0));
        Chooser chooser = new Chooser(snapshot);
        int title = snapshot.catalog().titleIndex("pulp-fiction");
        for (double reward : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1e300}) {
            DailySums sums = new DailySums(snapshot.catalog());
            chooser.outcome(
                            snapshot.noTaste(),
                            StatedChoices.NONE,
                            DRAW,
                            title,
                            snapshot.catalog().firstArtwork(title),
                            reward)
                    .ifPresent(sums::add);
            assertEquals(1, sums.count());
            Model model = new Learner(snapshot.catalog()).add(sums, 1).learn();
            assertTrue(Double.isFinite(model.prior(snapshot.catalog().firstArtwork(title))));
        }
    }

    @Test
    void anEmptyHistoryAndAnEmptyPageAreNothingSpecial() {
        Snapshot snapshot = Cinema.withTheCases().snapshot();
        History nothing = History.builder().build();
        Taste taste = snapshot.taste(nothing, 0, Cinema.NOW, StatedChoices.NONE);
        assertTrue(taste.isEmpty());
        Chooser chooser = new Chooser(snapshot);
        Choices choices = new Choices();
        chooser.choose(taste, StatedChoices.NONE, DRAW, new int[0], choices);
        assertEquals(0, choices.size());
        Explanation why = chooser.explain(
                taste, Cinema.certain(), DRAW, snapshot.catalog().titleIndex("pulp-fiction"));
        assertEquals(Mode.PRIOR, why.mode());
        assertTrue(why.contributions().isEmpty());
    }

    @Test
    void aTasteOfAnotherCatalogueIsRefused() {
        Snapshot snapshot = Cinema.withTheCases().snapshot();
        Taste other = Cinema.withTheCases().snapshot().noTaste();
        Chooser chooser = new Chooser(snapshot);
        assertThrows(
                IllegalArgumentException.class,
                () -> chooser.choose(other, StatedChoices.NONE, DRAW, new int[] {0}, new Choices()));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Policy(1, Double.NaN, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Policy(1, 0.1, Double.POSITIVE_INFINITY, 0));
        assertThrows(IllegalArgumentException.class, () -> new TasteRule(0, 1, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Cinema()
                        .picture("no-such-film", "a", "portrait", List.of(), List.of())
                        .view());
    }
}
