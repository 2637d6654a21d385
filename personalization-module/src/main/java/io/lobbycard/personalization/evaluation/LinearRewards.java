package io.lobbycard.personalization.evaluation;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * For each candidate its shrunk mean and a slope over the context, by ridge regression of what the mean leaves over
 * (Hoerl and Kennard 1970); features are standardised, so that the same penalty suits all.
 */
final class LinearRewards implements RewardModel {

    private final RewardModel means;
    private final Standardised features;
    private final DMatrixRMaj[][][] slopes; // fold, stratum, action

    LinearRewards(DecisionLog log, double penalty) {
        means = new ShrunkMeans(log, penalty);
        features = Standardised.of(log);
        slopes = new DMatrixRMaj[Folds.COUNT][log.strata().size()][];
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            fit(log, fold, penalty);
        }
    }

    @Override
    public double expected(DecisionLog log, int row, int action) {
        double[] slope = slopes[Folds.of(log, row)][log.stratum(row)][action].data;
        double expected = means.expected(log, row, action);
        for (int feature = 0; feature < slope.length; feature++) {
            expected += slope[feature] * features.value(log, row, feature);
        }
        return expected;
    }

    private void fit(DecisionLog log, int fold, double penalty) {
        int length = log.features();
        DMatrixRMaj[][] squares = new DMatrixRMaj[log.strata().size()][];
        for (int stratum = 0; stratum < squares.length; stratum++) {
            int actions = log.candidates(stratum).size();
            squares[stratum] = new DMatrixRMaj[actions];
            slopes[fold][stratum] = new DMatrixRMaj[actions];
            for (int action = 0; action < actions; action++) {
                squares[stratum][action] = CommonOps_DDRM.identity(length);
                CommonOps_DDRM.scale(penalty, squares[stratum][action]);
                slopes[fold][stratum][action] = new DMatrixRMaj(length, 1);
            }
        }
        DMatrixRMaj x = new DMatrixRMaj(length, 1);
        for (int row = 0; row < log.size(); row++) {
            if (Folds.of(log, row) != fold) {
                features.read(log, row, x);
                double residual = log.reward(row) - means.expected(log, row, log.action(row));
                CommonOps_DDRM.multAddTransB(x, x, squares[log.stratum(row)][log.action(row)]);
                CommonOps_DDRM.addEquals(slopes[fold][log.stratum(row)][log.action(row)], residual, x);
            }
        }
        for (int stratum = 0; stratum < squares.length; stratum++) {
            for (int action = 0; action < squares[stratum].length; action++) {
                DMatrixRMaj products = slopes[fold][stratum][action].copy();
                CommonOps_DDRM.solve(squares[stratum][action], products, slopes[fold][stratum][action]);
            }
        }
    }
}
