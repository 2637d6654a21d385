package io.lobbycard.personalization.engine;

/**
 * How well the outcomes tell products of rows and columns apart, in units of score: factored, rows' correlation by columns'
 * correlation, with each row's own variance (a Kronecker product scaled by its diagonal, so positive semidefinite).
 */
final class RowCovariance {

    /** Taken from correlations, so that rows or columns which always go together share their effect. */
    private static final double RIDGE = 0.02;

    private final WeightedSums sums;
    private final int rows;
    private final int width;
    private final double[][] columns;
    private final double[][] deviation;

    RowCovariance(LearningSpace space, WeightedSums sums, Noise noise) {
        this.sums = sums;
        rows = space.rows;
        width = space.width;
        columns = new double[width][width];
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                columns[i][j] = correlation(i == j, sums.moment(i, i), sums.moment(j, j), sums.moment(i, j));
            }
        }
        deviation = new double[rows][width];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < width; column++) {
                deviation[row][column] = Math.sqrt(noise.variance() * sums.rowSquare(row, column));
            }
        }
    }

    double variance(int row, int column) {
        return deviation[row][column] * deviation[row][column];
    }

    double covariance(int row, int column, int other) {
        return columns[column][other] * deviation[row][column] * deviation[row][other];
    }

    /** Row x column x reward of a row beyond what weights for all rows explain. */
    double[] unexplained(int row, double[][] weights) {
        double[] explained = new double[width];
        for (int other = 0; other < rows; other++) {
            double shared = rowCorrelation(row, other);
            for (int j = 0; shared != 0 && j < width; j++) {
                explained[j] += shared * deviation[other][j] * weights[other][j];
            }
        }
        double[] unexplained = new double[width];
        for (int i = 0; i < width; i++) {
            double sum = 0;
            for (int j = 0; j < width; j++) {
                sum += columns[i][j] * explained[j];
            }
            unexplained[i] = sums.rowReward(row, i) - deviation[row][i] * sum;
        }
        return unexplained;
    }

    /** For each column of a row: how much of the variance of all weights shows in it, for one unit of its own variance. */
    double[] reach(int row) {
        double[] reach = new double[width];
        for (int other = 0; other < rows; other++) {
            double shared = rowCorrelation(row, other);
            for (int i = 0; shared != 0 && i < width; i++) {
                for (int j = 0; j < width; j++) {
                    double part = shared * columns[i][j] * deviation[other][j];
                    reach[i] += part * part;
                }
            }
        }
        return reach;
    }

    /** Noise of rewards next to what it would be if nothing but chance made titles and members differ. */
    double noisiness() {
        double measured = 0;
        double theory = 0;
        for (int row = 0; row < rows; row++) {
            measured += sums.rowNoise(row);
            theory += variance(row, 0);
        }
        return theory > 0 && measured > 0 ? measured / theory : 1;
    }

    private double rowCorrelation(int row, int other) {
        if (row == other) {
            return 1;
        }
        if (Math.max(row, other) >= Accumulator.MOST_PAIRED) {
            return 0;
        }
        return correlation(false, sums.rowPair(row, row), sums.rowPair(other, other), sums.rowPair(row, other));
    }

    private static double correlation(boolean same, double square, double otherSquare, double product) {
        double scale = Math.sqrt(square * otherSquare);
        return same ? 1 : scale > 0 ? product / scale / (1 + RIDGE) : 0;
    }
}
