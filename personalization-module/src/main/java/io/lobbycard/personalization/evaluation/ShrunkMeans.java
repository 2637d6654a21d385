package io.lobbycard.personalization.evaluation;

/** Means by candidate, shrunk to its stratum's, and that to the mean of all. */
final class ShrunkMeans implements RewardModel {

    private final double[][][] expected; // fold, stratum, action

    ShrunkMeans(DecisionLog log, double shrinkage) {
        int strata = log.strata().size();
        double[][][] sums = new double[Folds.COUNT][strata][];
        double[][][] counts = new double[Folds.COUNT][strata][];
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            for (int stratum = 0; stratum < strata; stratum++) {
                sums[fold][stratum] = new double[log.candidates(stratum).size()];
                counts[fold][stratum] = new double[log.candidates(stratum).size()];
            }
        }
        for (int row = 0; row < log.size(); row++) {
            for (int fold = 0; fold < Folds.COUNT; fold++) {
                if (fold != Folds.of(log, row)) {
                    sums[fold][log.stratum(row)][log.action(row)] += log.reward(row);
                    counts[fold][log.stratum(row)][log.action(row)]++;
                }
            }
        }
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            shrink(sums[fold], counts[fold], shrinkage);
        }
        expected = sums;
    }

    @Override
    public double expected(DecisionLog log, int row, int action) {
        return expected[Folds.of(log, row)][log.stratum(row)][action];
    }

    /** Turns sums of rewards, by stratum and action, into what is expected of each. */
    static void shrink(double[][] sums, double[][] counts, double shrinkage) {
        double allSum = 0;
        double allCount = 0;
        for (int stratum = 0; stratum < sums.length; stratum++) {
            allSum += sum(sums[stratum]);
            allCount += sum(counts[stratum]);
        }
        double all = allCount == 0 ? 0 : allSum / allCount;
        for (int stratum = 0; stratum < sums.length; stratum++) {
            double mean = (sum(sums[stratum]) + shrinkage * all) / (sum(counts[stratum]) + shrinkage);
            for (int action = 0; action < sums[stratum].length; action++) {
                sums[stratum][action] =
                        (sums[stratum][action] + shrinkage * mean) / (counts[stratum][action] + shrinkage);
            }
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
