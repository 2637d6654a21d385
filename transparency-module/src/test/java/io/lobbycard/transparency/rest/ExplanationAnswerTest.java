package io.lobbycard.transparency.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.transparency.explanations.ExampleExplanations;
import io.lobbycard.transparency.explanations.Explained;
import io.lobbycard.transparency.explanations.Names;
import io.lobbycard.transparency.rest.ExplanationAnswer.Contribution;
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

    @Test
    void whatIsNeverUsedIsAlwaysSaid() {
        assertTrue(answer().notUsed().contains("country"));
    }

    private ExplanationAnswer answer() {
        Explanation choice = ExampleExplanations.any(random);
        Names names = new Names(Map.of(), Map.of());
        return ExplanationAnswer.of(
                new Explained(choice, names, "Because.", List.of(), "Chance had no part in it.", List.of()));
    }
}
