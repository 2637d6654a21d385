package io.lobbycard.personalization.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * A log of one stratum, added up as it is read: as large for a billion decisions as for ten. It judges policies that give
 * the same probabilities to everybody and comes to what {@link Evaluation} would of the log itself. Not safe for use by
 * several threads.
 */
public final class SummedLog {

    private static final double SUM_TOLERANCE = 1e-6;

    private final List<String> actions;
    private final MemberProducts[] folds = new MemberProducts[Folds.COUNT];
    private final double[][] rewards; // fold, action
    private final double[][] counts;
    private final double[] squaredWeights;
    private final double[] largestWeight;
    private final double[] lowestReward;
    private final double[] highestReward;
    private int members;

    /** @param actions all that could have been chosen */
    public SummedLog(List<String> actions) {
        this.actions = List.copyOf(actions);
        int count = actions.size();
        Arrays.setAll(folds, fold -> new MemberProducts(count));
        rewards = new double[Folds.COUNT][count];
        counts = new double[Folds.COUNT][count];
        squaredWeights = new double[count];
        largestWeight = new double[count];
        lowestReward = new double[count];
        highestReward = new double[count];
        Arrays.fill(lowestReward, Double.POSITIVE_INFINITY);
        Arrays.fill(highestReward, Double.NEGATIVE_INFINITY);
    }

    /**
     * All decisions of one member, once.
     *
     * @throws IllegalArgumentException if something was chosen that is not among the actions
     */
    public void add(List<LoggedDecision> ofMember) {
        if (ofMember.isEmpty()) {
            return;
        }
        int fold = Folds.ofMember(members++);
        for (LoggedDecision each : ofMember) {
            int action = actions.indexOf(each.action());
            if (action < 0) {
                throw new IllegalArgumentException(
                        "The log chose " + each.action() + ", which is not one of " + actions + ".");
            }
            double weight = 1 / each.propensity();
            folds[fold].count(action, weight, weight * each.reward());
            rewards[fold][action] += each.reward();
            counts[fold][action]++;
            squaredWeights[action] += weight * weight;
            largestWeight[action] = Math.max(largestWeight[action], weight);
            lowestReward[action] = Math.min(lowestReward[action], each.reward());
            highestReward[action] = Math.max(highestReward[action], each.reward());
        }
        folds[fold].endMember();
    }

    public List<String> actions() {
        return actions;
    }

    /** How many decisions were taken in. */
    public long size() {
        return Math.round(Arrays.stream(counts).flatMapToDouble(Arrays::stream).sum());
    }

    /** {@link Evaluation#snips} of a policy. */
    public Estimate snips(double... chances) {
        check(chances);
        double[] numerator = new double[MemberProducts.width(actions.size())];
        double[] denominator = new double[numerator.length];
        for (int action = 0; action < actions.size(); action++) {
            numerator[MemberProducts.reward(action)] = chances[action];
            denominator[MemberProducts.weight(action)] = chances[action];
        }
        return estimate(fill(numerator), fill(denominator), chances);
    }

    /** {@link Evaluation#doublyRobust} of a policy, with the rewards that {@link RewardModel#shrunkMeans} expects. */
    public Estimate doublyRobust(double... chances) {
        check(chances);
        double[][] numerators = new double[Folds.COUNT][MemberProducts.width(actions.size())];
        double[] denominator = new double[MemberProducts.width(actions.size())];
        denominator[MemberProducts.DECISIONS] = 1;
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            double[] expected = expected(fold);
            for (int action = 0; action < actions.size(); action++) {
                numerators[fold][MemberProducts.DECISIONS] += chances[action] * expected[action];
                numerators[fold][MemberProducts.weight(action)] = -chances[action] * expected[action];
                numerators[fold][MemberProducts.reward(action)] = chances[action];
            }
        }
        return estimate(numerators, fill(denominator), chances);
    }

    /** Of each action, learned from the members of the other folds. */
    private double[] expected(int fold) {
        double[][] sums = new double[1][actions.size()];
        double[][] of = new double[1][actions.size()];
        for (int other = 0; other < Folds.COUNT; other++) {
            for (int action = 0; other != fold && action < actions.size(); action++) {
                sums[0][action] += rewards[other][action];
                of[0][action] += counts[other][action];
            }
        }
        ShrunkMeans.shrink(sums, of, RewardModel.DEFAULT_SHRINKAGE);
        return sums[0];
    }

    private static double[][] fill(double[] same) {
        double[][] each = new double[Folds.COUNT][];
        Arrays.fill(each, same);
        return each;
    }

    private Estimate estimate(double[][] numerators, double[][] denominators, double[] chances) {
        double sum = 0;
        double squares = 0;
        double largest = 0;
        long matches = 0;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int action = 0; action < actions.size(); action++) {
            if (chances[action] > 0) {
                for (int fold = 0; fold < Folds.COUNT; fold++) {
                    sum += chances[action] * folds[fold].weightOf(action);
                    matches += Math.round(counts[fold][action]);
                }
                squares += chances[action] * chances[action] * squaredWeights[action];
                largest = Math.max(largest, chances[action] * largestWeight[action]);
                lowest = Math.min(lowest, lowestReward[action]);
                highest = Math.max(highest, highestReward[action]);
            }
        }
        RatioSums ratio = RatioSums.of(folds, numerators, denominators);
        Uncertainty.Spread spread =
                matches < 2 || members < 2 ? Uncertainty.Spread.UNKNOWN : DeltaMethod.of(ratio, members);
        Estimate estimate = new Estimate(
                ratio.value(),
                spread.standardError(),
                spread.interval(),
                squares > 0 ? sum * sum / squares : 0,
                matches,
                largest,
                size());
        return lowest < highest ? estimate : estimate.withoutSpread();
    }

    private void check(double[] chances) {
        double sum = Arrays.stream(chances).sum();
        if (chances.length != actions.size()
                || Arrays.stream(chances).anyMatch(chance -> !(chance >= 0))
                || !(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
            throw new IllegalArgumentException("The probabilities of the policy are none for " + actions.size()
                    + " actions: each is at least 0 and they add up to 1, but they are " + Arrays.toString(chances)
                    + ".");
        }
    }
}
