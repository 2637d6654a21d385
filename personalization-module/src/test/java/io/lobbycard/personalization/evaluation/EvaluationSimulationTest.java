package io.lobbycard.personalization.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Many logs of a world whose truth is known. The bounds are 4.5 standard errors wide, so each assertion fails by
 * accident for 7 seeds in a million.
 */
class EvaluationSimulationTest {

    private static final int LOGS = 1_000;
    private static final double BOUND = 4.5;

    static Stream<Arguments> unbiased() {
        RandomGenerator random = SimulatedWorld.seeded(9);
        return Stream.of(
                Arguments.of("ips", (Function<Evaluation, Estimate>) Evaluation::ips),
                Arguments.of("snips", (Function<Evaluation, Estimate>) Evaluation::snips),
                Arguments.of("doubly robust", (Function<Evaluation, Estimate>) Evaluation::doublyRobust),
                Arguments.of("replay", (Function<Evaluation, Estimate>) evaluation -> evaluation.replay(random)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unbiased")
    void estimatesCentreOnTheTruthAndIntervalsHoldIt(String name, Function<Evaluation, Estimate> estimator) {
        RandomGenerator random = SimulatedWorld.seeded(20_261_122);
        double truth = SimulatedWorld.truth();
        double sum = 0;
        double squares = 0;
        int covered = 0;
        for (int i = 0; i < LOGS; i++) {
            DecisionLog log = SimulatedWorld.log(300, 2, 0.3, random);
            Estimate estimate = estimator.apply(Evaluation.of(log, SimulatedWorld.judged()));
            sum += estimate.value() - truth;
            squares += Math.pow(estimate.value() - truth, 2);
            covered += estimate.interval().contains(truth) ? 1 : 0;
        }
        double bias = sum / LOGS;
        double errorOfBias = Math.sqrt((squares / LOGS - bias * bias) / LOGS);
        assertTrue(Math.abs(bias) < BOUND * errorOfBias, name + " is off by " + bias + " +- " + errorOfBias);
        double errorOfCoverage = Math.sqrt(0.95 * 0.05 / LOGS);
        assertEquals(0.95, (double) covered / LOGS, BOUND * errorOfCoverage, name);
    }

    @ParameterizedTest(name = "bootstrapped: {0}")
    @MethodSource("unbiased")
    void resampledMembersGiveHonestIntervals(String name, Function<Evaluation, Estimate> estimator) {
        RandomGenerator random = SimulatedWorld.seeded(20_261_123);
        int logs = 300;
        int covered = 0;
        for (int i = 0; i < logs; i++) {
            DecisionLog log = SimulatedWorld.log(300, 2, 0.3, random);
            Estimate estimate =
                    estimator.apply(Evaluation.of(log, SimulatedWorld.judged()).bootstrapped(i, 400));
            covered += estimate.interval().contains(SimulatedWorld.truth()) ? 1 : 0;
        }
        assertEquals(0.95, (double) covered / logs, BOUND * Math.sqrt(0.95 * 0.05 / logs), name);
    }

    @Test
    void membersInMoodsMustBeTakenTogether() {
        RandomGenerator random = SimulatedWorld.seeded(20_261_124);
        int logs = 400;
        int covered = 0;
        int coveredApart = 0;
        for (int i = 0; i < logs; i++) {
            DecisionLog log = SimulatedWorld.log(60, 20, 0.9, random);
            covered += covers(log);
            coveredApart += covers(withoutMembers(log));
        }
        assertEquals(0.95, (double) covered / logs, BOUND * Math.sqrt(0.95 * 0.05 / logs));
        // what would be claimed of the same logs if each decision were a member's only one
        assertTrue(coveredApart < 0.85 * logs, "covered " + coveredApart);
    }

    private static int covers(DecisionLog log) {
        Estimate estimate = Evaluation.of(log, SimulatedWorld.judged()).snips();
        return estimate.interval().contains(SimulatedWorld.truth()) ? 1 : 0;
    }

    private static DecisionLog withoutMembers(DecisionLog log) {
        DecisionLog.Builder apart = DecisionLog.builder().candidates("title", log.candidates(0));
        for (int row = 0; row < log.size(); row++) {
            String action = log.candidates(0).get(log.action(row));
            apart.add(
                    new LoggedDecision("title", action, log.propensity(row), log.reward(row), null),
                    log.context(row, 0));
        }
        return apart.build();
    }
}
