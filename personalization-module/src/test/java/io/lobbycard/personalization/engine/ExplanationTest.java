package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Policy NOISY = new Policy(3, 0.1, 1, 0.5);

    @Test
    void contributionsAddUpToTheScoreThatDecided() {
        for (int seed = 0; seed < 40; seed++) {
            RandomWorld world = new RandomWorld(new Random(seed));
            Snapshot snapshot = world.snapshot(NOISY);
            History history = world.history(120);
            StatedChoices stated = StatedChoices.NONE.withLeftOutViewings(Set.of(3, 17, 90));
            Taste taste = snapshot.taste(history, 110, Cinema.NOW, stated);
            Chooser chooser = new Chooser(snapshot);
            for (int title = 0; title < RandomWorld.TITLES; title++) {
                Explanation why = chooser.explain(taste, stated, new Draw(seed, 5, false), title);
                double sum = why.prior() + why.statedChoice();
                for (Explanation.Contribution contribution : why.contributions()) {
                    assertTrue(contribution.viewing() < 110 && contribution.viewing() != 17);
                    double through = contribution.through().stream()
                            .mapToDouble(Explanation.Through::amount)
                            .sum();
                    assertEquals(contribution.amount(), through, 1e-9);
                    sum += contribution.amount();
                }
                assertEquals(why.score(), sum, 1e-9);
            }
        }
    }

    @Test
    void versusRunnerUpAddsUpToTheLeadInTaste() {
        RandomWorld world = new RandomWorld(new Random(11));
        Snapshot snapshot = world.snapshot(Policy.DEFAULT);
        History history = world.history(80);
        Taste taste = snapshot.taste(history, 80, Cinema.NOW, Cinema.certain());
        for (int title = 0; title < RandomWorld.TITLES; title++) {
            Explanation why = new Chooser(snapshot).explain(taste, Cinema.certain(), new Draw(0, 0, false), title);
            Explanation.Candidate runnerUp = Objects.requireNonNull(why.runnerUp());
            double lead = why.contributions().stream()
                    .mapToDouble(Explanation.Contribution::versusRunnerUp)
                    .sum();
            double priors = why.prior() - snapshot.model().prior[runnerUp.artwork()];
            assertEquals(why.score() - runnerUp.score(), priors + lead, 1e-9);
        }
    }

    @Test
    void signalsTogetherTellWhatTheViewingsTellOneByOne() {
        RandomWorld world = new RandomWorld(new Random(17));
        Snapshot snapshot = world.snapshot(NOISY);
        History history = world.history(90);
        StatedChoices stated = StatedChoices.NONE.withLeftOutViewings(Set.of(2, 40));
        Taste taste = snapshot.taste(history, 80, Cinema.NOW, stated);
        Chooser chooser = new Chooser(snapshot);
        long middle = Cinema.NOW - 200 * Cinema.DAY;
        for (int title = 0; title < RandomWorld.TITLES; title++) {
            Draw draw = new Draw(title, 3, false);
            double[] oneByOne = new double[snapshot.catalog().signalCount()];
            for (Explanation.Contribution viewing :
                    chooser.explain(taste, stated, draw, title).contributions()) {
                viewing.through().forEach(part -> oneByOne[part.signal()] += part.versusRunnerUp());
            }

            double[] together = chooser.bySignal(taste, stated, draw, title);
            assertArrayEquals(oneByOne, together, 1e-9);
            double[] bySpan = new double[together.length];
            for (Taste part : List.of(taste.part(0, middle), taste.part(middle, Long.MAX_VALUE))) {
                chooser.addBySignal(taste, part, stated, draw, title, bySpan);
            }
            assertArrayEquals(together, bySpan, 1e-9);
        }
        assertArrayEquals(
                new double[snapshot.catalog().signalCount()],
                chooser.bySignal(taste, stated, new Draw(1, 3, true), 0),
                "nobody's taste has a part in the control group");
    }

    @Test
    void removingTheCounterfactualSetShowsTheOtherPictureAndNoSmallerSetDoes() {
        int found = 0;
        for (int seed = 0; seed < 12; seed++) {
            RandomWorld world = new RandomWorld(new Random(seed));
            Snapshot snapshot = world.snapshot(NOISY);
            History history = world.history(9);
            StatedChoices stated = seed % 2 == 0 ? StatedChoices.NONE : Cinema.certain();
            Draw draw = new Draw(seed * 31L, 2, false);
            Taste taste = snapshot.taste(history, 9, Cinema.NOW, stated);
            for (int title = 0; title < RandomWorld.TITLES; title++) {
                Explanation why = new Chooser(snapshot).explain(taste, stated, draw, title);
                int smallest = smallestByBruteForce(snapshot, history, stated, draw, title, why.artwork());
                Explanation.Counterfactual counterfactual = why.counterfactual();
                if (counterfactual == null) {
                    assertNotNull(why.withoutCounterfactual());
                    assertEquals(Integer.MAX_VALUE, smallest, "seed " + seed + " title " + title);
                } else {
                    assertEquals(smallest, counterfactual.titles().size());
                    int shown = shownWithout(
                            snapshot, history, stated, draw, title, new HashSet<>(counterfactual.viewings()));
                    assertEquals(counterfactual.artwork(), shown);
                    assertNotEquals(why.artwork(), shown);
                    found++;
                }
            }
        }
        assertTrue(found > 100, "Expected many counterfactuals to have been tried, but there were " + found);
    }

    private static int smallestByBruteForce(
            Snapshot snapshot, History history, StatedChoices stated, Draw draw, int title, int shown) {
        int[] watched = IntStream.range(0, history.size())
                .map(history::title)
                .filter(t -> t >= 0)
                .distinct()
                .toArray();
        int smallest = Integer.MAX_VALUE;
        for (int mask = 1; mask < 1 << watched.length; mask++) {
            Set<Integer> titles = new TreeSet<>();
            for (int i = 0; i < watched.length; i++) {
                if ((mask >> i & 1) == 1) {
                    titles.add(watched[i]);
                }
            }
            if (titles.size() < smallest) {
                Set<Integer> viewings = new HashSet<>();
                IntStream.range(0, history.size())
                        .filter(v -> titles.contains(history.title(v)))
                        .forEach(viewings::add);
                if (shownWithout(snapshot, history, stated, draw, title, viewings) != shown) {
                    smallest = titles.size();
                }
            }
        }
        return smallest;
    }

    private static int shownWithout(
            Snapshot snapshot, History history, StatedChoices stated, Draw draw, int title, Set<Integer> viewings) {
        StatedChoices without = stated.withLeftOutViewings(viewings);
        Taste taste = snapshot.taste(history, history.size(), Cinema.NOW, without);
        Choices choices = new Choices();
        new Chooser(snapshot).choose(taste, without, draw, new int[] {title}, choices);
        return choices.artwork(0);
    }
}
