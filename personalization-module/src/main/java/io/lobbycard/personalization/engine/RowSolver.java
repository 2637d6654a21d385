package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * Solves for all weights of rows and columns, row by row in sweeps (block Gauss-Seidel, which converges for every
 * covariance; Golub and Van Loan, section 11.2).
 */
final class RowSolver {

    private static final int SWEEPS = 8;

    private final RowSources sources;
    private final double[][] trust;
    private final RowSpreads spreads;
    private final double[][] expected;
    private final int width;

    /**
     * With weights believed around what is expected of them.
     *
     * @param trust for each row and column, how far the comparison of members counts beside chance, 0 to 1
     */
    RowSolver(RowSources sources, double[][] trust, RowSpreads spreads, double[][] expected) {
        this.sources = sources;
        this.trust = trust;
        this.spreads = spreads;
        this.expected = expected;
        width = expected[0].length;
    }

    /**
     * The weights, found from a first guess. What is left between members once chance is taken away is only nearly a
     * covariance as long as little is known; should the sweeps not settle for that, the guess stands.
     */
    double[][] solved(double[][] guess) {
        double[][] weights = guess.clone();
        double[][] crossed = sources.between.crossed(weights);
        Cholesky[] solvers = new Cholesky[weights.length];
        Arrays.setAll(solvers, this::solver);
        double first = 0;
        double last = 0;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            last = 0;
            for (int row = 0; row < weights.length; row++) {
                double[] correction = solvers[row].solve(right(row, weights, crossed));
                sources.between.cross(row, correction, crossed);
                weights[row] = weights[row].clone();
                for (int i = 0; i < width; i++) {
                    weights[row][i] += correction[i];
                    last += Math.abs(correction[i]);
                }
            }
            first = sweep == 0 ? last : first;
        }
        return last <= first ? weights : guess;
    }

    /** Posterior variance of each weight, the other rows held to be known. */
    double[][] variance() {
        double[][] variance = new double[expected.length][width];
        for (int row = 0; row < variance.length; row++) {
            Cholesky solver = solver(row);
            for (int column = 0; column < width; column++) {
                double[] unit = new double[width];
                unit[column] = 1;
                variance[row][column] = solver.solve(unit)[column];
            }
        }
        return variance;
    }

    private Cholesky solver(int row) {
        double[][] precision = new double[width][width];
        for (int i = 0; i < width; i++) {
            for (int j = 0; j <= i; j++) {
                double part = Math.sqrt(trust[row][i] * trust[row][j]);
                double covariance = sources.chance.covariance(row, i, j) + part * sources.between.covariance(row, i, j);
                precision[i][j] = covariance / sources.noisiness;
            }
            double spread = spreads.spread(row, i);
            precision[i][i] += 1 / (spread * spread);
        }
        return new Cholesky(precision);
    }

    private double[] right(int row, double[][] weights, double[][] crossed) {
        double[] right = sources.chance.unexplained(row, weights, crossed);
        double[] between = sources.between.unexplained(row, weights, crossed);
        for (int i = 0; i < width; i++) {
            double spread = spreads.spread(row, i);
            right[i] = (right[i] + trust[row][i] * between[i]) / sources.noisiness
                    - (weights[row][i] - expected[row][i]) / (spread * spread);
        }
        return right;
    }
}
