package io.lobbycard.personalization.evaluation;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Three kinds of members, four pictures, rewards of known rate: the true worth of every policy can be computed. */
final class SimulatedWorld {

    private static final double[][] RATES = {
        {0.30, 0.10, 0.20, 0.15}, {0.05, 0.25, 0.10, 0.20}, {0.12, 0.18, 0.35, 0.08}
    };
    private static final double[][] LOGGING = {
        {0.40, 0.20, 0.10, 0.30}, {0.10, 0.30, 0.30, 0.30}, {0.25, 0.25, 0.20, 0.30}
    };
    private static final double[][] JUDGED = {
        {0.70, 0.10, 0.10, 0.10}, {0.05, 0.60, 0.05, 0.30}, {0.10, 0.10, 0.75, 0.05}
    };

    static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The policy to judge, which knows the member's kind. */
    static EvaluatedPolicy judged() {
        return (log, row, into) -> System.arraycopy(JUDGED[(int) log.context(row, 0)], 0, into, 0, into.length);
    }

    /** The policy that logged. */
    static EvaluatedPolicy logging() {
        return (log, row, into) -> System.arraycopy(LOGGING[(int) log.context(row, 0)], 0, into, 0, into.length);
    }

    static double truth() {
        double truth = 0;
        for (int kind = 0; kind < RATES.length; kind++) {
            for (int picture = 0; picture < RATES[kind].length; picture++) {
                truth += JUDGED[kind][picture] * RATES[kind][picture] / RATES.length;
            }
        }
        return truth;
    }

    /** Members of a kind of their own that decide so many times each, in moods that raise or lower all their rates. */
    static DecisionLog log(int members, int decisionsEach, double mood, RandomGenerator random) {
        DecisionLog.Builder log = DecisionLog.builder();
        for (int member = 0; member < members; member++) {
            int kind = random.nextInt(RATES.length);
            double factor = random.nextBoolean() ? 1 + mood : 1 - mood;
            for (int decision = 0; decision < decisionsEach; decision++) {
                int picture = draw(LOGGING[kind], random);
                double reward = random.nextDouble() < factor * RATES[kind][picture] ? 1 : 0;
                log.candidates("title", List.of("0", "1", "2", "3"));
                log.add(
                        new LoggedDecision("title", "" + picture, LOGGING[kind][picture], reward, "member" + member),
                        kind);
            }
        }
        return log.build();
    }

    static int draw(double[] probabilities, RandomGenerator random) {
        double left = random.nextDouble();
        int index = 0;
        while (index < probabilities.length - 1 && left >= probabilities[index]) {
            left -= probabilities[index++];
        }
        return index;
    }

    private SimulatedWorld() {}
}
