package io.lobbycard.personalization.engine;

/** Weights by group, or by row, or by column: their squares next to what is believed, and how many outcomes decide. */
final class DecidedWeights {

    /** Weights, in each group, that are imagined to lie as far out as is believed. */
    private static final double IMAGINED = 1;

    /** The same in each row and each column of a group, that are imagined to lie as far out as the others of the group. */
    private static final double IMAGINED_OF_ONE = 10;

    /** No step makes a variance more than this many times larger or smaller. */
    private static final double LONGEST_STEP = 16;

    private final double[][] before;
    private final double[][] squares;
    private final double[][] decided;
    private final int[][] count;

    DecidedWeights(double[][] before) {
        this.before = before;
        squares = new double[before.length][before[0].length];
        decided = new double[before.length][before[0].length];
        count = new int[before.length][before[0].length];
    }

    /**
     * Adds a weight.
     *
     * @param square over the variance that was believed
     * @param part of it that outcomes decide, 0 to 1
     */
    void add(int i, int j, double square, double part) {
        squares[i][j] += square;
        decided[i][j] += part;
        count[i][j]++;
    }

    /** How many times larger the variance of a group is likelier to be. */
    double likelier(int i, int j) {
        return (squares[i][j] + IMAGINED) / (decided[i][j] + IMAGINED);
    }

    /** Of groups. The less outcomes decide, the shorter is the way that one step goes, so it is taken up to twice. */
    double[][] spreads(double least, double most) {
        double[][] after = new double[before.length][before[0].length];
        for (int i = 0; i < after.length; i++) {
            for (int j = 0; j < after[i].length; j++) {
                double steps = count[i][j] == 0 ? 0 : 2 - decided[i][j] / count[i][j];
                double wider = bounded(StrictMath.pow(likelier(i, j), steps));
                after[i][j] = Math.clamp(before[i][j] * Math.sqrt(wider), least, most);
            }
        }
        return after;
    }

    /** Of rows or columns, half of the way each, since what one of them explains the other need not. */
    double[][] multiples() {
        double[][] after = new double[before.length][before[0].length];
        for (int i = 0; i < after.length; i++) {
            for (int j = 0; j < after[i].length; j++) {
                double imagined = IMAGINED_OF_ONE / (before[i][j] * before[i][j]);
                double wider = bounded((squares[i][j] + imagined) / (decided[i][j] + IMAGINED_OF_ONE));
                after[i][j] = before[i][j] * Math.sqrt(Math.sqrt(wider));
            }
        }
        return after;
    }

    private static double bounded(double ofVariance) {
        return Math.clamp(ofVariance, 1 / LONGEST_STEP, LONGEST_STEP);
    }
}
