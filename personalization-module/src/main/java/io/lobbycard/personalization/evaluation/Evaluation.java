package io.lobbycard.personalization.evaluation;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A policy judged by the log of another. The weight of a decision is the probability that the policy gives to the
 * logged action over its propensity. Formulas and sources are in the package's documentation.
 */
public final class Evaluation {

    private static final double SUM_TOLERANCE = 1e-6;

    private final DecisionLog log;
    private final int[] rows;
    private final double[] weight;
    private final double[] predicted;
    private final double[] predictedForPolicy;
    private final Uncertainty uncertainty;

    private Evaluation(Evaluation from, int[] rows, Uncertainty uncertainty) {
        log = from.log;
        weight = from.weight;
        predicted = from.predicted;
        predictedForPolicy = from.predictedForPolicy;
        this.rows = rows;
        this.uncertainty = uncertainty;
    }

    private Evaluation(DecisionLog log, EvaluatedPolicy policy, RewardModel model) {
        this.log = log;
        rows = IntStream.range(0, log.size()).toArray();
        uncertainty = new DeltaMethod();
        weight = new double[log.size()];
        predicted = new double[log.size()];
        predictedForPolicy = new double[log.size()];
        double[][] probabilities = IntStream.range(0, log.strata().size())
                .mapToObj(stratum -> new double[log.candidates(stratum).size()])
                .toArray(double[][]::new);
        for (int row = 0; row < log.size(); row++) {
            double[] chances = probabilities[log.stratum(row)];
            policy.probabilities(log, row, chances);
            check(row, chances);
            weight[row] = chances[log.action(row)] / log.propensity(row);
            for (int action = 0; action < chances.length; action++) {
                double expected = model.expected(log, row, action);
                predictedForPolicy[row] += chances[action] * expected;
                if (action == log.action(row)) {
                    predicted[row] = expected;
                }
            }
        }
    }

    /** With the reward of each candidate guessed by {@link RewardModel#shrunkMeans}. */
    public static Evaluation of(DecisionLog log, EvaluatedPolicy policy) {
        return of(log, policy, RewardModel.shrunkMeans(log));
    }

    /**
     * With the reward of each candidate guessed by a model.
     *
     * @throws IllegalArgumentException if the policy's probabilities are none, with the row
     */
    public static Evaluation of(DecisionLog log, EvaluatedPolicy policy, RewardModel model) {
        return new Evaluation(log, policy, model);
    }

    /**
     * The same, of the decisions about one stratum.
     *
     * @throws IllegalArgumentException if the log does not have it
     */
    public Evaluation inStratum(String stratum) {
        int index = log.strata().indexOf(stratum);
        if (index < 0) {
            throw new IllegalArgumentException("The log has no stratum " + stratum + "; it has " + log.strata() + ".");
        }
        return new Evaluation(
                this,
                Arrays.stream(rows).filter(row -> log.stratum(row) == index).toArray(),
                uncertainty);
    }

    /** The same, with intervals from resampled members: slower, and better where few decisions carry the estimate. */
    public Evaluation bootstrapped(long seed, int resamples) {
        return new Evaluation(this, rows, new ClusterBootstrap(seed, resamples));
    }

    /** Inverse propensity scoring. */
    public Estimate ips() {
        return meanReward(row -> weight[row] * log.reward(row), weight);
    }

    /** Inverse propensity scoring with weights cut at the largest allowed, above 0: less spread, biased towards 0. */
    public Estimate clippedIps(double largestAllowed) {
        if (!(largestAllowed > 0)) {
            throw new IllegalArgumentException(
                    "The largest weight allowed is above 0, but it is " + largestAllowed + ".");
        }
        double[] clipped = Arrays.stream(weight)
                .map(value -> Math.min(value, largestAllowed))
                .toArray();
        return meanReward(row -> clipped[row] * log.reward(row), clipped);
    }

    /** Self-normalised inverse propensity scoring. */
    public Estimate snips() {
        return rewardRatio(row -> weight[row] * log.reward(row), row -> weight[row], weight);
    }

    /** The reward model's word for the policy; the interval covers chance, not the model's own bias. */
    public Estimate directMethod() {
        Estimate robust = doublyRobust();
        double value = Arrays.stream(rows)
                .mapToDouble(row -> predictedForPolicy[row])
                .average()
                .orElse(Double.NaN);
        return robust.movedTo(value);
    }

    /** The reward model's word, corrected where the log contradicts it. */
    public Estimate doublyRobust() {
        return meanReward(row -> predictedForPolicy[row] + weight[row] * (log.reward(row) - predicted[row]), weight);
    }

    /** The mean reward of the decisions that a policy drawn anew would have shared, kept by rejection. */
    public Estimate replay(RandomGenerator random) {
        double largest =
                Arrays.stream(rows).mapToDouble(row -> weight[row]).max().orElse(0);
        double[] kept = new double[weight.length];
        for (int row : rows) {
            kept[row] = random.nextDouble() * largest < weight[row] ? 1 : 0;
        }
        return rewardRatio(row -> kept[row] * log.reward(row), row -> kept[row], kept);
    }

    /** Mean weight, 1 within its interval wherever the logged propensities are right and cover the policy. */
    public Estimate meanWeight() {
        return ratio(row -> weight[row], row -> 1, weight);
    }

    private Estimate meanReward(Ratio.Term numerator, double[] weights) {
        return rewardRatio(numerator, row -> 1, weights);
    }

    private Estimate rewardRatio(Ratio.Term numerator, Ratio.Term denominator, double[] weights) {
        Estimate estimate = ratio(numerator, denominator, weights);
        return rewardsDiffer(weights) ? estimate : estimate.withoutSpread();
    }

    private boolean rewardsDiffer(double[] weights) {
        double first = Double.NaN;
        for (int row : rows) {
            if (weights[row] > 0) {
                if (log.reward(row) != first && !Double.isNaN(first)) {
                    return true;
                }
                first = log.reward(row);
            }
        }
        return false;
    }

    private Estimate ratio(Ratio.Term numerator, Ratio.Term denominator, double[] weights) {
        return Estimate.of(Ratio.byMember(log, rows, numerator, denominator), rows, weights, uncertainty);
    }

    private void check(int row, double[] chances) {
        double sum = 0;
        for (double chance : chances) {
            sum += chance;
            if (!(chance >= 0)) {
                sum = Double.NaN;
            }
        }
        if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
            throw new IllegalArgumentException("The probabilities of the policy for decision " + (row + 1)
                    + " are none: each is at least 0 and they add up to 1, but they are " + Arrays.toString(chances)
                    + ".");
        }
    }
}
