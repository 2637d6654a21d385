package io.lobbycard.transparency.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.transparency.explanations.ExampleExplanations;
import io.lobbycard.transparency.explanations.Explained;
import io.lobbycard.transparency.explanations.Names;
import io.lobbycard.transparency.rest.ExplanationAnswer.Contribution;
import io.lobbycard.transparency.rest.ExplanationAnswer.SignalSum;
import io.lobbycard.transparency.rest.ExplanationAnswer.Through;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExplanationAnswerTest {

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void theAnswerAddsUpAsTheExplanationDoes() {
        for (int i = 0; i < 200; i++) {
            ExplanationAnswer answer = answer();

            double sum = answer.contributions().stream()
                    .mapToDouble(Contribution::amount)
                    .sum();
            assertEquals(answer.score(), answer.prior() + answer.statedChoices() + sum, 1e-9);
        }
    }

    /** Viewings name what their titles carry; what they lack is one number, and told signal by signal for all together. */
    @Test
    void whatTitlesLackIsToldInOneNumberAndNothingIsLost() {
        for (int i = 0; i < 200; i++) {
            Explanation choice = ExampleExplanations.any(random);
            ExplanationAnswer answer = answer(choice);

            double all = 0;
            for (int viewing = 0; viewing < choice.contributions().size(); viewing++) {
                List<Through> told = answer.contributions().get(viewing).through();
                double parts = choice.contributions().get(viewing).amount();
                assertEquals(parts, told.stream().mapToDouble(Through::amount).sum(), 1e-9);
                assertTrue(told.stream().filter(part -> !part.carried()).count() <= 1);
                all += parts;
            }
            assertEquals(
                    all,
                    answer.signals().stream().mapToDouble(SignalSum::amount).sum(),
                    1e-9);
        }
    }

    @Test
    void theSentencesOfThePageComeAlong() {
        Explanation choice = ExampleExplanations.any(random);
        Explained nothing = new Explained(
                choice,
                new Names(Map.of(), Map.of()),
                "Why.",
                List.of(),
                "Chance.",
                "None of them had a part.",
                List.of());
        Explained some =
                new Explained(choice, new Names(Map.of(), Map.of()), "Why.", List.of(), "Chance.", "", List.of());

        assertEquals("None of them had a part.", ExplanationAnswer.of(nothing).uncounted());
        assertNull(ExplanationAnswer.of(some).uncounted());
        assertEquals(choice.switchedOff(), ExplanationAnswer.of(some).switchedOff());
    }

    @Test
    void whatIsNeverUsedIsAlwaysSaid() {
        assertTrue(answer().notUsed().contains("country"));
    }

    private ExplanationAnswer answer() {
        return answer(ExampleExplanations.any(random));
    }

    private static ExplanationAnswer answer(Explanation choice) {
        Names names = new Names(Map.of(), Map.of());
        return ExplanationAnswer.of(
                new Explained(choice, names, "Because.", List.of(), "Chance had no part in it.", "", List.of()));
    }
}
