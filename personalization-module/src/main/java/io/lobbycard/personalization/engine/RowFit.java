package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * What members of one taste make of one facet: a Bayesian regression on all rows times all columns. It is solved row by row,
 * in sweeps (block Gauss-Seidel, which converges for every covariance; Golub and Van Loan, section 11.2).
 */
final class RowFit {

    private static final int SWEEPS = 8;

    private final LearningSpace space;
    private final RowCovariance covariance;
    private final RowSpreads spreads;
    private final double[][] expected;
    private final double[][] fitted;

    RowFit(LearningSpace space, WeightedSums sums, Noise noise, double[] channels) {
        this.space = space;
        covariance = new RowCovariance(space, sums, noise);
        expected = new double[space.rows][];
        for (int row = 0; row < space.rows; row++) {
            expected[row] = expected(row, channels);
        }
        spreads = new RowSpreads(covariance, expected);
        fitted = expected.clone();
        Cholesky[] solvers = new Cholesky[space.rows];
        Arrays.setAll(solvers, this::solver);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int row = 0; row < space.rows; row++) {
                fitted[row] = improved(row, solvers[row]);
            }
        }
    }

    /** Rows over closed signals, as {@link Model#cross}. */
    float[] cross() {
        int closed = space.catalog.signals.closedCount();
        float[] cross = new float[space.facetRows() * closed];
        for (int row = 0; row < space.facetRows(); row++) {
            for (int column = 1; column < space.width; column++) {
                cross[row * closed + space.columnSignal[column - 1]] = (float) fitted[row][column];
            }
        }
        return cross;
    }

    private double[] expected(int row, double[] channels) {
        double[] means = new double[space.width];
        int closed = space.catalog.signals.closedCount();
        for (int column = 1; row < space.facetRows() && column < space.width; column++) {
            int signal = space.columnSignal[column - 1];
            means[column] = channels[LearningSpace.AFFINITY_MATCH] * space.affinities[row * closed + signal];
            int own = signal == row ? LearningSpace.channel(space.catalog.signals.family(signal)) : -1;
            means[column] += own < 0 ? 0 : channels[own];
        }
        return means;
    }

    private Cholesky solver(int row) {
        double[][] precision = new double[space.width][space.width];
        for (int i = 0; i < space.width; i++) {
            for (int j = 0; j <= i; j++) {
                precision[i][j] = covariance.covariance(row, i, j) / spreads.noisiness();
            }
            double spread = spreads.spread(row, i);
            precision[i][i] += 1 / (spread * spread);
        }
        return new Cholesky(precision);
    }

    private double[] improved(int row, Cholesky solver) {
        double[] right = covariance.unexplained(row, fitted);
        for (int i = 0; i < right.length; i++) {
            double spread = spreads.spread(row, i);
            right[i] = right[i] / spreads.noisiness() - (fitted[row][i] - expected[row][i]) / (spread * spread);
        }
        double[] correction = solver.solve(right);
        double[] improved = fitted[row].clone();
        for (int i = 0; i < improved.length; i++) {
            improved[i] += correction[i];
        }
        return improved;
    }
}
