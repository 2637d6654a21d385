package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * How far the weights of rows for tastes lie from what is expected of them, or from those of another source: row by row and
 * column by column, so that where one facet or one taste matters much, the many that do not cannot hide it.
 */
final class RowSpreads {

    private final double constant;
    private final double taste;
    private final double[] byRow;
    private final double[] byColumn;

    /**
     * From how much measurements scatter.
     *
     * @param usualConstant spread, in log odds, believed before outcomes tell: of what rows are worth to everybody
     * @param usualTaste the same of what they are worth to one taste
     */
    RowSpreads(RowMoments moments, double usualConstant, double usualTaste) {
        Scatter[] ofRows = new Scatter[moments.excess().length];
        Scatter[] ofColumns = new Scatter[moments.excess()[0].length];
        Arrays.setAll(ofRows, ignored -> new Scatter());
        Arrays.setAll(ofColumns, ignored -> new Scatter());
        Scatter ofTaste = new Scatter();
        for (int row = 0; row < ofRows.length; row++) {
            for (int column = 0; column < ofColumns.length; column++) {
                ofColumns[column].add(moments, row, column);
                if (column > 0) {
                    ofRows[row].add(moments, row, column);
                    ofTaste.add(moments, row, column);
                }
            }
        }
        constant = ofColumns[0].spread(usualConstant);
        taste = ofTaste.spread(usualTaste);
        byRow = Arrays.stream(ofRows)
                .mapToDouble(scatter -> scatter.spread(taste))
                .toArray();
        byColumn = Arrays.stream(ofColumns)
                .mapToDouble(scatter -> scatter.spread(taste))
                .toArray();
    }

    double spread(int row, int column) {
        return column == 0 ? constant : byRow[row] * byColumn[column] / taste;
    }

    private static final class Scatter {
        private double excess;
        private double information;
        private double chance;

        void add(RowMoments moments, int row, int column) {
            if (moments.information()[row][column] > 0) {
                excess += moments.excess()[row][column];
                information += moments.information()[row][column];
                chance += moments.chance();
            }
        }

        double spread(double usual) {
            return Spread.estimate(excess, information, chance, usual);
        }
    }
}
