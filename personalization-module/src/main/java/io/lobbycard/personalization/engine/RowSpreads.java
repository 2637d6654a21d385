package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * How far the weights of rows for tastes lie from what is expected of them: row by row and column by column, so that where
 * one facet or one taste matters much, the many that do not cannot hide it.
 */
final class RowSpreads {

    /** Spread, in log odds, believed before outcomes tell: of what facets are worth to everybody, and to one taste. */
    private static final double USUAL_CONSTANT = 0.15;

    private static final double USUAL_TASTE = 0.05;

    private final double noisiness;
    private final double constant;
    private final double taste;
    private final double[] byRow;
    private final double[] byColumn;

    RowSpreads(RowCovariance covariance, double[][] expected) {
        int rows = expected.length;
        int width = expected[0].length;
        noisiness = covariance.noisiness();
        Scatter[] ofRows = new Scatter[rows];
        Scatter[] ofColumns = new Scatter[width];
        Arrays.setAll(ofColumns, ignored -> new Scatter());
        Scatter ofTaste = new Scatter();
        for (int row = 0; row < rows; row++) {
            double[] unexplained = covariance.unexplained(row, expected);
            double[] reach = covariance.reach(row);
            ofRows[row] = new Scatter();
            for (int column = 0; column < width; column++) {
                double variance = covariance.variance(row, column);
                if (variance > 0) {
                    double excess = unexplained[column] * unexplained[column] / variance - noisiness;
                    ofColumns[column].add(excess, reach[column]);
                    if (column > 0) {
                        ofRows[row].add(excess, reach[column]);
                        ofTaste.add(excess, reach[column]);
                    }
                }
            }
        }
        constant = ofColumns[0].spread(USUAL_CONSTANT);
        taste = ofTaste.spread(USUAL_TASTE);
        byRow = Arrays.stream(ofRows)
                .mapToDouble(scatter -> scatter.spread(taste))
                .toArray();
        byColumn = Arrays.stream(ofColumns)
                .mapToDouble(scatter -> scatter.spread(taste))
                .toArray();
    }

    double noisiness() {
        return noisiness;
    }

    double spread(int row, int column) {
        return column == 0 ? constant : byRow[row] * byColumn[column] / taste;
    }

    private final class Scatter {
        private double excess;
        private double information;
        private double chance;

        void add(double newExcess, double newInformation) {
            excess += newExcess;
            information += newInformation;
            chance += 2 * noisiness * noisiness;
        }

        double spread(double usual) {
            return Spread.estimate(excess, information, chance, usual);
        }
    }
}
