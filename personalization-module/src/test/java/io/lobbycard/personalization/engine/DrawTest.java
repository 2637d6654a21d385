package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final int DRAWS = 1_000_000;

    /**
     * Chance of failing by accident: four counts, each normal to good approximation, beyond 5 standard deviations with
     * probability 6e-7 each; the seeds are fixed, so it fails always or never.
     */
    @Test
    void picturesAreDrawnExactlyAsOftenAsTheirPropensitiesSay() {
        Snapshot snapshot = Cinema.withTheCases().snapshot(new Policy(1, 0.1, 0.5, 0));
        int title = snapshot.catalog().titleIndex("good-will-hunting");
        Taste taste = Cinema.taste(snapshot, StatedChoices.NONE, "airplane", "titanic", "the-birdcage");
        Chooser chooser = new Chooser(snapshot);
        int[] counts = new int[4];
        Choices choices = new Choices();
        double[] told = new double[4];
        for (int i = 0; i < DRAWS; i++) {
            Draw draw = new Draw(Mixing.mix(i), 1, false);
            chooser.choose(taste, StatedChoices.NONE, draw, new int[] {title}, choices);
            int place = choices.artwork(0) - snapshot.catalog().firstArtwork(title);
            counts[place]++;
            told[place] = choices.propensity(0);
        }
        Explanation why = chooser.explain(taste, StatedChoices.NONE, new Draw(0, 1, false), title);
        double sum = 0;
        for (int place = 0; place < 4; place++) {
            double propensity = why.candidates().get(place).propensity();
            assertEquals(propensity, told[place], 1e-12);
            double deviation = Math.sqrt(DRAWS * propensity * (1 - propensity));
            assertEquals(DRAWS * propensity, counts[place], 5 * deviation);
            sum += propensity;
        }
        assertEquals(1, sum, 1e-12);
    }

    @Test
    void theSameInputsGiveTheSameChoiceWhateverElseIsOnThePage() {
        RandomWorld world = new RandomWorld(new Random(5));
        Snapshot snapshot = world.snapshot(new Policy(1, 0.2, 1, 0));
        Taste taste = snapshot.taste(world.history(50), 50, Cinema.NOW, StatedChoices.NONE);
        int[] page = new int[RandomWorld.TITLES];
        for (int i = 0; i < page.length; i++) {
            page[i] = page.length - 1 - i;
        }
        Choices together = new Choices();
        Draw draw = new Draw(99, 3, false);
        new Chooser(snapshot).choose(taste, StatedChoices.NONE, draw, page, together);
        Chooser used = new Chooser(snapshot);
        used.choose(snapshot.noTaste(), Cinema.certain(), draw, page, new Choices());
        for (int i = 0; i < page.length; i++) {
            Choices alone = new Choices();
            used.choose(taste, StatedChoices.NONE, draw, new int[] {page[i]}, alone);
            assertEquals(together.artwork(i), alone.artwork(0));
            assertEquals(together.mode(i), alone.mode(0));
            assertEquals(together.propensity(i), alone.propensity(0));
        }
    }

    @Test
    void withoutExplorationTheHighestScoreIsShownForCertain() {
        RandomWorld world = new RandomWorld(new Random(6));
        Snapshot snapshot = world.snapshot(new Policy(1, 0.2, 1, 0));
        Taste taste = snapshot.taste(world.history(50), 50, Cinema.NOW, Cinema.certain());
        for (int title = 0; title < RandomWorld.TITLES; title++) {
            Explanation why = new Chooser(snapshot).explain(taste, Cinema.certain(), new Draw(1, 1, false), title);
            assertEquals(1, why.propensity());
            assertTrue(why.mode() == Mode.PERSONALISED || why.mode() == Mode.PRIOR);
            why.candidates().stream()
                    .filter(Explanation.Candidate::eligible)
                    .forEach(candidate -> assertTrue(candidate.score() <= why.score()));
        }
    }

    @Test
    void aPictureThatChancePutBeforeTheBestIsExploring() {
        Snapshot snapshot = Cinema.withTheCases().snapshot(new Policy(1, 0.01, 0.1, 0));
        int title = snapshot.catalog().titleIndex("pulp-fiction");
        Taste taste = Cinema.taste(snapshot, StatedChoices.NONE, "kill-bill", "gattaca");
        Chooser chooser = new Chooser(snapshot);
        for (int seed = 0; seed < 200; seed++) {
            Explanation why = chooser.explain(taste, StatedChoices.NONE, new Draw(Mixing.mix(seed), 1, false), title);
            boolean best = why.candidates().stream()
                    .filter(Explanation.Candidate::eligible)
                    .noneMatch(candidate -> candidate.score() > why.score());
            assertTrue(best || why.mode() == Mode.EXPLORING);
        }
    }

    @Test
    void theControlGroupSeesTheBestPictureForEverybody() {
        Snapshot snapshot = Cinema.withTheCases().snapshot();
        int title = snapshot.catalog().titleIndex("pulp-fiction");
        Taste taste = Cinema.taste(snapshot, StatedChoices.NONE, "kill-bill", "gattaca", "the-avengers-1998");
        Explanation why = new Chooser(snapshot).explain(taste, StatedChoices.NONE, new Draw(4, 1, true), title);
        assertEquals(Mode.CONTROL, why.mode());
        assertEquals("pulp-travolta", snapshot.catalog().artworkId(why.artwork()));
        assertEquals(why.prior(), why.score());
        assertEquals(Explanation.NoCounterfactual.CONTROL_GROUP, why.withoutCounterfactual());
    }

    @Test
    void pinsRefusalsAndNeutralArtworkAreTheMembersOwnWord() {
        Snapshot snapshot = Cinema.withTheCases().snapshot();
        assertShown(snapshot, "gwh-damon", Mode.PINNED, Map.of("good-will-hunting", "gwh-damon"), Set.of(), true);
        assertShown(snapshot, "gwh-neutral", Mode.NEUTRAL, Map.of(), Set.of(), true);
        assertShown(snapshot, "gwh-damon", Mode.PRIOR, Map.of(), Set.of("gwh-couple"), false);
        assertShown(
                snapshot,
                "gwh-damon",
                Mode.PRIOR,
                Map.of("good-will-hunting", "gwh-couple"),
                Set.of("gwh-couple"),
                false);
        assertShown(snapshot, "gwh-damon", Mode.PRIOR, Map.of("good-will-hunting", "pulp-thurman"), Set.of(), false);
    }

    @Test
    void aPreferredPictureGetsTheFixedBonusAndNoMore() {
        Snapshot snapshot = Cinema.withTheCases().snapshot();
        StatedChoices stated = new StatedChoices(
                false, false, Map.of(), Set.of(), Set.of("gwh-williams"), Set.of(), Set.of(), Set.of());
        Explanation why = new Chooser(snapshot)
                .explain(
                        snapshot.noTaste(),
                        stated,
                        new Draw(1, 1, false),
                        snapshot.catalog().titleIndex("good-will-hunting"));
        assertEquals("gwh-williams", snapshot.catalog().artworkId(why.artwork()));
        assertEquals(snapshot.policy().statedBonus(), why.statedChoice());
        assertEquals(why.score(), why.prior() + why.statedChoice(), 1e-12);
    }

    private static void assertShown(
            Snapshot snapshot,
            String artwork,
            Mode mode,
            Map<String, String> pins,
            Set<String> refused,
            boolean neutral) {
        StatedChoices stated = Cinema.stated(pins, refused, neutral);
        int title = snapshot.catalog().titleIndex("good-will-hunting");
        Choices choices = new Choices();
        new Chooser(snapshot).choose(snapshot.noTaste(), stated, new Draw(1, 1, false), new int[] {title}, choices);
        assertEquals(artwork, snapshot.catalog().artworkId(choices.artwork(0)));
        assertEquals(mode, choices.mode(0));
    }
}
