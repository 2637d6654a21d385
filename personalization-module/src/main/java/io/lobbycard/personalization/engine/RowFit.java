package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * What members of one taste make of one facet. Each row is a Bayesian regression on the columns; its covariance is the
 * columns' shared correlation, scaled by the row's own variances.
 */
final class RowFit {

    /** Added to the diagonal of the correlation, so that columns which always go together share their effect. */
    private static final double RIDGE = 0.02;

    /** Widest spread, in log odds, that facets and their tastes are believed to have around what is expected of them. */
    private static final double MOST_SPREAD = 1;

    private static final double LEAST_SPREAD = 1e-3;

    private final LearningSpace space;
    private final WeightedSums sums;
    private final Noise noise;
    private final double[][] correlation;
    private final double[][] expected;
    private final double[][] fitted;

    RowFit(LearningSpace space, WeightedSums sums, Noise noise, double[] channels) {
        this.space = space;
        this.sums = sums;
        this.noise = noise;
        correlation = correlation();
        expected = new double[space.rows][];
        for (int row = 0; row < space.rows; row++) {
            expected[row] = expected(row, channels);
        }
        double constantSpread = spread(0, 1);
        double tasteSpread = spread(1, space.width);
        fitted = new double[space.rows][];
        for (int row = 0; row < space.rows; row++) {
            fitted[row] = fit(row, constantSpread, tasteSpread);
        }
    }

    /** What an artwork's facets and traits make it worth to everybody. */
    double expectedPrior(int artwork, double[] scratch) {
        Arrays.fill(scratch, 0);
        space.addRows(artwork, 1, scratch);
        double sum = 0;
        for (int row = 0; row < space.rows; row++) {
            sum += scratch[row] * fitted[row][0];
        }
        return sum;
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

    private double[][] correlation() {
        double[][] matrix = new double[space.width][space.width];
        for (int i = 0; i < space.width; i++) {
            for (int j = 0; j <= i; j++) {
                double scale = Math.sqrt(sums.moment(i, i) * sums.moment(j, j));
                double value = i == j ? 1 + RIDGE : scale > 0 ? sums.moment(i, j) / scale : 0;
                matrix[i][j] = value;
                matrix[j][i] = value;
            }
        }
        return matrix;
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

    /** Standard deviation of the rows' true weights around the expected ones, from how much the estimates scatter. */
    private double spread(int from, int to) {
        double excess = 0;
        double information = 0;
        for (int row = 0; row < space.rows; row++) {
            double[] residual = residual(row);
            for (int column = from; column < to; column++) {
                double precision = noise.variance() * sums.rowSquare(row, column);
                if (precision > 0) {
                    excess += residual[column] * residual[column] / precision - 1;
                    information += precision;
                }
            }
        }
        double variance = information > 0 ? excess / information : 0;
        return Math.clamp(Math.sqrt(Math.max(0, variance)), LEAST_SPREAD, MOST_SPREAD);
    }

    /** Row x column x reward beyond what the expected weights explain. */
    private double[] residual(int row) {
        double[] residual = new double[space.width];
        for (int i = 0; i < space.width; i++) {
            residual[i] = sums.rowReward(row, i);
            for (int j = 0; j < space.width; j++) {
                residual[i] -= covariance(row, i, j) * expected[row][j];
            }
        }
        return residual;
    }

    private double covariance(int row, int i, int j) {
        double shared = i == j ? 1 : correlation[i][j];
        return noise.variance() * shared * Math.sqrt(sums.rowSquare(row, i) * sums.rowSquare(row, j));
    }

    private double[] fit(int row, double constantSpread, double tasteSpread) {
        double[][] precision = new double[space.width][space.width];
        for (int i = 0; i < space.width; i++) {
            double spread = i == 0 ? constantSpread : tasteSpread;
            for (int j = 0; j <= i; j++) {
                precision[i][j] = covariance(row, i, j);
            }
            precision[i][i] += RIDGE * precision[i][i] + 1 / (spread * spread);
        }
        double[] correction = new Cholesky(precision).solve(residual(row));
        double[] weights = new double[space.width];
        for (int i = 0; i < space.width; i++) {
            weights[i] = expected[row][i] + correction[i];
        }
        return weights;
    }
}
