package io.lobbycard.transparency.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.transparency.explanations.ExampleExplanations;
import io.lobbycard.transparency.rest.ExplanationAnswer.Contribution;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExplanationAnswerTest {

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void theAnswerAddsUpAsTheExplanationDoes() {
        for (int i = 0; i < 200; i++) {
            ExplanationAnswer answer = ExplanationAnswer.of(ExampleExplanations.any(random));

            double sum = answer.contributions().stream()
                    .mapToDouble(Contribution::amount)
                    .sum();
            assertEquals(answer.score(), answer.prior() + answer.statedChoices() + sum, 1e-9);
        }
    }

    @Test
    void whatIsNeverUsedIsAlwaysSaid() {
        Explanation choice = ExampleExplanations.any(random);

        assertTrue(ExplanationAnswer.of(choice).notUsed().contains("country"));
    }
}
