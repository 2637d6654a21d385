package io.lobbycard.transparency.explanations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Mode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class UncountedTest {

    private static final Set<Mode> DRAWN = EnumSet.of(Mode.PERSONALISED, Mode.PRIOR, Mode.EXPLORING);
    private static final Names NO_NAMES = new Names(Map.of(), Map.of());

    private final SplittableRandom random = new SplittableRandom(9);

    @Test
    void viewingsAreShownAsReasonsOnlyWhereTheyMovedTheChoice() {
        Set<String> said = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            Explanation choice = ExampleExplanations.any(random);
            boolean moved = DRAWN.contains(choice.mode())
                    && choice.runnerUp() != null
                    && choice.contributions().stream().anyMatch(viewing -> viewing.versusRunnerUp() != 0);

            String sentence = new Uncounted(choice).sentence();

            assertEquals(moved, sentence.isEmpty(), sentence);
            said.add(choice.mode() + sentence);
        }
        assertTrue(said.size() > 2 * Mode.values().length, said::toString);
    }

    @Test
    void whereNeitherChanceNorViewingsHadAPartThePageSaysSo() {
        for (Mode mode : EnumSet.of(Mode.PINNED, Mode.NEUTRAL, Mode.CONTROL, Mode.DEGRADED)) {
            String chance = new Sentences(ExampleExplanations.of(mode, random), NO_NAMES).chance();

            assertTrue(chance.startsWith("Neither chance nor your viewings had a part in it"), chance);
        }
    }

    @Test
    void whoLeftOutEverythingIsNotToldThatNothingCountsYet() {
        Explanation leftOut = without(List.of("left-out-viewing:v1", "left-out-viewing:v2"));
        Explanation both = without(List.of("left-out-viewing:v1", "not-yet-counting:v2"));

        assertTrue(headline(leftOut).startsWith("You left out every viewing"), headline(leftOut));
        assertTrue(headline(both).startsWith("Nothing that you watched counts yet"), headline(both));
        assertFalse(new Uncounted(leftOut).sentence().contains("yet"));
    }

    private static String headline(Explanation choice) {
        return new Sentences(choice, NO_NAMES).headline();
    }

    private Explanation without(List<String> notUsed) {
        Explanation found = ExampleExplanations.of(Mode.PRIOR, random);
        while (found.runnerUp() == null) {
            found = ExampleExplanations.of(Mode.PRIOR, random);
        }
        return new Explanation(
                found.title(),
                found.artwork(),
                Mode.PRIOR,
                false,
                1,
                found.snapshot(),
                found.asOf(),
                found.prior(),
                found.prior(),
                0,
                0,
                List.of(),
                List.of(),
                found.runnerUp(),
                null,
                found.candidates(),
                null,
                "There is none.",
                notUsed);
    }
}
