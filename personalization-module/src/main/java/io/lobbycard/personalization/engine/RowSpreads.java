package io.lobbycard.personalization.engine;

/**
 * How far the weights of rows for tastes lie from what is expected of them, or from those of another source. Facets of one
 * family (genres, tones, themes, kinds) and tastes of one family share a spread, which a family's hundreds of weights tell
 * well; within it, each row and each column has its own multiple of that spread, so that where one facet or one taste matters
 * much, the many that do not cannot hide it.
 */
final class RowSpreads {

    private static final double LEAST = 1e-3;
    private static final double MOST = 2;

    private final RowFamilies families;

    /** For each family of rows and family of columns, a standard deviation. */
    private final double[][] ofGroup;

    /** Multiples of it, for each row and family of columns, and for each family of rows and column. */
    private final double[][] ofRow;

    private final double[][] ofColumn;

    private RowSpreads(RowFamilies families, double[][] ofGroup, double[][] ofRow, double[][] ofColumn) {
        this.families = families;
        this.ofGroup = ofGroup;
        this.ofRow = ofRow;
        this.ofColumn = ofColumn;
    }

    /**
     * From how much measurements scatter.
     *
     * @param usualConstant spread, in log odds, believed before outcomes tell: of what rows are worth to everybody
     * @param usualTaste the same of what they are worth to one taste
     */
    static RowSpreads byMoments(RowFamilies families, RowMoments moments, double usualConstant, double usualTaste) {
        RowScatter scatter = new RowScatter(families, moments);
        double[][] ofGroup = scatter.ofGroups(usualConstant, usualTaste);
        return new RowSpreads(families, ofGroup, scatter.ofRows(ofGroup), scatter.ofColumns(ofGroup));
    }

    /**
     * The spreads under which weights are likelier that were fitted under these ones: the sum of squared weights of a group,
     * divided by the number of its weights that outcomes rather than expectation decide (MacKay 1992, section 4); then, of
     * what that leaves, the same of each of its rows, and of each of its columns.
     *
     * @param beyond weights less what is expected of them
     * @param variance of each, posterior
     */
    RowSpreads likelier(double[][] beyond, double[][] variance) {
        DecidedWeights groups = new DecidedWeights(ofGroup);
        DecidedWeights rows = new DecidedWeights(ofRow);
        DecidedWeights columns = new DecidedWeights(ofColumn);
        double[][] squares = new double[beyond.length][];
        double[][] decided = new double[beyond.length][];
        for (int row = 0; row < beyond.length; row++) {
            squares[row] = beyond[row].clone();
            decided[row] = variance[row].clone();
            for (int column = 0; column < beyond[row].length; column++) {
                double believed = spread(row, column) * spread(row, column);
                squares[row][column] *= beyond[row][column] / believed;
                decided[row][column] = Math.clamp(1 - variance[row][column] / believed, 0, 1);
                groups.add(families.ofRow[row], families.ofColumn[column], squares[row][column], decided[row][column]);
            }
        }
        for (int row = 0; row < beyond.length; row++) {
            for (int column = 1; column < beyond[row].length; column++) {
                double left = squares[row][column] / groups.likelier(families.ofRow[row], families.ofColumn[column]);
                rows.add(row, families.ofColumn[column], left, decided[row][column]);
                columns.add(families.ofRow[row], column, left, decided[row][column]);
            }
        }
        return new RowSpreads(families, groups.spreads(LEAST, MOST), rows.multiples(), columns.multiples());
    }

    double spread(int row, int column) {
        int rows = families.ofRow[row];
        int columns = families.ofColumn[column];
        return Math.clamp(ofGroup[rows][columns] * ofRow[row][columns] * ofColumn[rows][column], LEAST, MOST);
    }
}
