package io.lobbycard.personalization.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RewardModelTest {

    /** Two pictures; the first pleases the more the larger the context, the second the other way about. */
    private static DecisionLog crossing(int size, RandomGenerator random) {
        DecisionLog.Builder log = DecisionLog.builder();
        for (int i = 0; i < size; i++) {
            double taste = random.nextGaussian();
            boolean first = random.nextBoolean();
            double reward = (first ? 1 : -1) * taste + 0.1 * random.nextGaussian();
            log.add(new LoggedDecision("t", first ? "a" : "b", 0.5, reward, null), 7 + 2 * taste, 1);
        }
        return log.build();
    }

    @Test
    void aCandidateStartsAtItsStratumsMeanAndMovesToItsOwn() {
        DecisionLog.Builder log = DecisionLog.builder().candidates("t", List.of("known", "new"));
        for (int i = 0; i < 3_000; i++) {
            log.add(new LoggedDecision("t", "known", 1, i % 5 == 0 ? 1 : 0, null));
        }
        DecisionLog built = log.build();
        RewardModel model = RewardModel.shrunkMeans(built);
        assertEquals(0.2, model.expected(built, 0, 0), 0.06);
        assertEquals(0.2, model.expected(built, 0, 1), 0.06);
    }

    @Test
    void aRowIsNotToldItsOwnReward() {
        DecisionLog log = DecisionLog.builder()
                .add(new LoggedDecision("t", "a", 1, 1_000, "ann"))
                .add(new LoggedDecision("t", "a", 1, 0, "bob"))
                .build();
        RewardModel model = RewardModel.shrunkMeans(log);
        assertEquals(0, model.expected(log, 0, 0));
        assertTrue(model.expected(log, 1, 0) > 0);
    }

    @Test
    void slopesAreLearned() {
        DecisionLog log = crossing(2_000, SimulatedWorld.seeded(61));
        RewardModel model = RewardModel.linear(log);
        for (int row = 0; row < 100; row++) {
            double taste = (log.context(row, 0) - 7) / 2;
            int first = log.candidates(0).indexOf("a");
            // about 800 decisions for each slope and a penalty of 30: within 4 % and the noise of a mean
            assertEquals(taste, model.expected(log, row, first), 0.15 + 0.05 * Math.abs(taste));
        }
    }

    @Test
    void aBetterModelMakesANarrowerIntervalAroundTheSameTruth() {
        DecisionLog log = crossing(2_000, SimulatedWorld.seeded(62));
        EvaluatedPolicy first = EvaluatedPolicy.always(Map.of("t", "a"));
        Estimate byMeans = Evaluation.of(log, first).doublyRobust();
        Estimate byLine = Evaluation.of(log, first, RewardModel.linear(log)).doublyRobust();
        assertTrue(byLine.standardError() < 0.8 * byMeans.standardError());
        // the truth is 0; 4.5 standard errors: fails for 7 seeds in a million
        assertEquals(0, byLine.value(), 4.5 * byLine.standardError());
    }

    @Test
    void withoutContextTheLineIsTheMean() {
        DecisionLog log = DecisionLog.builder()
                .add(new LoggedDecision("t", "a", 1, 1, "ann"))
                .add(new LoggedDecision("t", "b", 1, 0, "bob"))
                .build();
        assertEquals(
                RewardModel.shrunkMeans(log).expected(log, 0, 1),
                RewardModel.linear(log).expected(log, 0, 1));
    }
}
