package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExplorationCapTest {

    private final CatalogView catalog =
            new RandomWorld(new Random(3)).snapshot(Policy.DEFAULT).catalog();
    private final Model first = Model.initial(catalog);

    @Test
    void aCapThatIsNoCostIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> first.withExplorationCost(catalog, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> first.withExplorationCost(catalog, 0));
        assertThrows(IllegalArgumentException.class, () -> first.withExplorationCost(catalog, -1));
    }

    @Test
    void titlesWithoutPicturesOrWithOneAreLeftAsTheyAre() {
        Cinema cinema = new Cinema().film("none", 2000, List.of(), "a").film("one", 2000, List.of(), "b");
        CatalogView view = cinema.picture("one", "only", "portrait", List.of("b"), List.of())
                .view();
        Model model = Model.initial(view);
        Model capped = model.withExplorationCost(view, 1e-6);
        assertEquals(model.sharpness[0], capped.sharpness[0]);
        assertEquals(model.sharpness[1], capped.sharpness[1]);
    }

    @Test
    void noTitleLosesMoreThanTheCapAndNoneMoreThanBefore() {
        Policy onlyNoise = new Policy(1, 1e-9, 1, 0);
        for (double most : new double[] {0.05, 0.01, 0.001}) {
            Model capped = first.withExplorationCost(catalog, most);
            Snapshot before = new Snapshot(1, Cinema.NOW, catalog, first, onlyNoise, TasteRule.DEFAULT);
            Snapshot after = new Snapshot(2, Cinema.NOW, catalog, capped, onlyNoise, TasteRule.DEFAULT);
            int lowered = 0;
            for (int title = 0; title < catalog.titleCount(); title++) {
                assertTrue(cost(after, title) <= most + 1e-6);
                assertTrue(cost(after, title) <= cost(before, title) + 1e-6);
                lowered += cost(before, title) > most ? 1 : 0;
            }
            assertTrue(lowered > 0, "A cap that no title reaches tests nothing");
        }
    }

    @Test
    void aCapThatNothingReachesChangesNothing() {
        for (int title = 0; title < catalog.titleCount(); title++) {
            assertEquals(first.sharpness[title], first.withExplorationCost(catalog, 100).sharpness[title]);
        }
    }

    /** As the draw's own propensities have it, which is what a member of whom nothing is known would lose. */
    private static double cost(Snapshot snapshot, int title) {
        List<Explanation.Candidate> candidates = new Chooser(snapshot)
                .explain(snapshot.noTaste(), StatedChoices.NONE, new Draw(1, 1, false), title).candidates().stream()
                        .filter(Explanation.Candidate::eligible)
                        .toList();
        double highest = candidates.stream()
                .mapToDouble(Explanation.Candidate::score)
                .max()
                .orElse(0);
        return candidates.stream()
                .mapToDouble(candidate -> candidate.propensity() * (highest - candidate.score()))
                .sum();
    }
}
