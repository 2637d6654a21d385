package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * Rows of the pictures shown, set against those of what their title usually shows: what compares different members with each
 * other. How often each picture was shown says which rows are usual, so that only the rows of pictures shown are added up.
 */
final class ShownRows {

    /** Row x column x reward. */
    final double[][] rewards;

    /** Row x column, which are not 0 in the mean if members are shown what they like. */
    final double[][] means;

    /** Row x row, of those rows of which pairs are kept. */
    final double[][] pairs;

    /** Row x itself. */
    final double[] squares;

    private final LearningSpace space;
    private final WeightedSums sums;

    ShownRows(LearningSpace space, WeightedSums sums) {
        this.space = space;
        this.sums = sums;
        rewards = new double[space.rows][space.width];
        means = new double[space.rows][space.width];
        squares = new double[space.rows];
        int paired = Math.min(space.rows, Accumulator.MOST_PAIRED);
        pairs = new double[paired][paired];
        for (int row = 0; row < space.rows; row++) {
            for (int column = 0; column < space.width; column++) {
                rewards[row][column] = sums.shownRowReward(row, column);
                means[row][column] = sums.shownRowColumn(row, column);
            }
        }
        for (int title = 0; title < space.catalog.titleCount(); title++) {
            double shown = sums.shown(title);
            if (shown > 0) {
                setAgainstUsual(title, shown);
            }
        }
    }

    private void setAgainstUsual(int title, double shown) {
        double[] usual = new double[space.rows];
        double[] one = new double[space.rows];
        for (int artwork = space.catalog.firstArtwork(title); artwork < space.catalog.endArtwork(title); artwork++) {
            double times = sums.shownOf(artwork);
            if (times > 0) {
                Arrays.fill(one, 0);
                space.addRows(artwork, 1, one);
                space.addRows(artwork, times / shown, usual);
                addSquare(one, times);
            }
        }
        addSquare(usual, -shown);
        for (int row = 0; row < usual.length; row++) {
            for (int column = 0; usual[row] != 0 && column < space.width; column++) {
                rewards[row][column] -= usual[row] * sums.titleColumnReward(title, column);
                means[row][column] -= usual[row] * sums.titleColumn(title, column);
            }
        }
    }

    private void addSquare(double[] values, double weight) {
        for (int i = 0; i < values.length; i++) {
            squares[i] += weight * values[i] * values[i];
            for (int j = 0; values[i] != 0 && i < pairs.length && j < pairs.length; j++) {
                pairs[i][j] += weight * values[i] * values[j];
            }
        }
    }
}
