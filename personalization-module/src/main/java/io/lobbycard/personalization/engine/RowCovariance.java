package io.lobbycard.personalization.engine;

/**
 * What one source of outcomes says of products of rows and columns, and how well it tells them apart, in units of score:
 * factored, rows' correlation by columns' correlation, with each row's own variance (a Kronecker product scaled by its
 * diagonal). Where members of one taste are shown more of a row than others, rows and columns go together; what that adds to
 * the covariance of their products is, for normal variables, E[row x other column] E[other row x column] (Isserlis 1918).
 */
final class RowCovariance {

    /** Taken from correlations, so that rows or columns which always go together share their effect. */
    private static final double RIDGE = 0.02;

    private final int rows;
    private final int width;
    private final double[][] measured;
    private final double[][] rowCorrelation;
    private final double[][] columnCorrelation;
    private final double[][] deviation;

    /** Means of row x column, scaled so that a product of two is a part of the covariance. */
    private final double[][] together;

    /**
     * Over these sums.
     *
     * @param measured row x column x reward
     * @param squares of each row
     * @param pairs row x row, of those rows of which pairs are kept
     * @param means row x column
     * @param counted number of outcomes
     */
    RowCovariance(
            WeightedSums sums,
            Noise noise,
            double[][] measured,
            double[] squares,
            double[][] pairs,
            double[][] means,
            double counted) {
        this.measured = measured;
        rows = measured.length;
        width = measured[0].length;
        columnCorrelation = new double[width][width];
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                columnCorrelation[i][j] = correlation(i == j, sums.moment(i, i), sums.moment(j, j), sums.moment(i, j));
            }
        }
        rowCorrelation = new double[pairs.length][pairs.length];
        for (int row = 0; row < pairs.length; row++) {
            for (int other = 0; other < pairs.length; other++) {
                rowCorrelation[row][other] = correlation(row == other, squares[row], squares[other], pairs[row][other]);
            }
        }
        deviation = new double[rows][width];
        together = new double[rows][width];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < width; column++) {
                double square = squares[row] * sums.moment(column, column) / sums.count();
                deviation[row][column] = Math.sqrt(noise.variance() * square);
                together[row][column] = means[row][column] * Math.sqrt(noise.variance() / counted);
            }
        }
    }

    double variance(int row, int column) {
        return covariance(row, column, column);
    }

    double covariance(int row, int column, int other) {
        return columnCorrelation[column][other] * deviation[row][column] * deviation[row][other]
                + together[row][column] * together[row][other];
    }

    /** Row x column x reward of a row beyond what weights for all rows explain; {@code crossed} is that of the weights. */
    double[] unexplained(int row, double[][] weights, double[][] crossed) {
        double[] explained = new double[width];
        for (int other = 0; other < rows; other++) {
            double shared = rowCorrelation(row, other);
            for (int j = 0; shared != 0 && j < width; j++) {
                explained[j] += shared * deviation[other][j] * weights[other][j];
            }
        }
        double[] unexplained = new double[width];
        for (int i = 0; i < width; i++) {
            double alone = 0;
            double goingTogether = 0;
            for (int j = 0; j < width; j++) {
                alone += columnCorrelation[i][j] * explained[j];
                goingTogether += together[row][j] * crossed[j][i];
            }
            unexplained[i] = measured[row][i] - deviation[row][i] * alone - goingTogether;
        }
        return unexplained;
    }

    /** For each two columns, weights for the one times how rows go together with the other. */
    double[][] crossed(double[][] weights) {
        double[][] crossed = new double[width][width];
        for (int row = 0; row < rows; row++) {
            cross(row, weights[row], crossed);
        }
        return crossed;
    }

    /** Adds one row's part to {@link #crossed}. */
    void cross(int row, double[] weights, double[][] crossed) {
        for (int i = 0; i < width; i++) {
            for (int j = 0; weights[i] != 0 && j < width; j++) {
                crossed[i][j] += weights[i] * together[row][j];
            }
        }
    }

    /**
     * For each column of each row, the sum over all products of rows and columns of its covariance with them here times that
     * in the other source: how much of a variance that all weights share shows in both.
     */
    double[][] overlap(RowCovariance second) {
        double[] allTogether = new double[width];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < width; i++) {
                allTogether[i] += together[row][i] * second.together[row][i];
            }
        }
        double[][] overlap = new double[rows][width];
        for (int row = 0; row < rows; row++) {
            double ofRow = 0;
            for (int j = 0; j < width; j++) {
                ofRow += together[row][j] * second.together[row][j];
            }
            for (int i = 0; i < width; i++) {
                overlap[row][i] = ofRow * allTogether[i];
            }
            for (int other = 0; other < rows; other++) {
                if (rowCorrelation(row, other) != 0 || second.rowCorrelation(row, other) != 0) {
                    addOverlap(second, row, other, overlap[row]);
                }
            }
        }
        return overlap;
    }

    private void addOverlap(RowCovariance second, int row, int other, double[] into) {
        double mine = rowCorrelation(row, other);
        double theirs = second.rowCorrelation(row, other);
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                double alone = mine * columnCorrelation[i][j] * deviation[row][i] * deviation[other][j];
                double aloneThere =
                        theirs * second.columnCorrelation[i][j] * second.deviation[row][i] * second.deviation[other][j];
                into[i] += alone * (aloneThere + second.together[row][j] * second.together[other][i])
                        + together[row][j] * together[other][i] * aloneThere;
            }
        }
    }

    private double rowCorrelation(int row, int other) {
        if (row == other) {
            return 1;
        }
        return Math.max(row, other) >= rowCorrelation.length ? 0 : rowCorrelation[row][other];
    }

    private static double correlation(boolean same, double square, double otherSquare, double product) {
        double scale = Math.sqrt(square * otherSquare);
        return same ? 1 : scale > 0 ? Math.clamp(product / scale, -1, 1) / (1 + RIDGE) : 0;
    }
}
