package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * What outcomes say of rows and columns, from two sources, as {@link PictureEvidence} has it for pictures: what chance
 * showed within a member's draw, which is unbiased, and what different members did who were shown different pictures, which
 * says more once the draw leaves little to chance but is biased as far as those members differ in what is not known of them.
 */
final class RowSources {

    /** Part of the variance of rows that is held to lie between members at least, whatever the rounding. */
    private static final double LEAST_BETWEEN = 0.02;

    final RowCovariance chance;

    /** What is left once chance is taken away; says nothing of sums that were stored before members were compared. */
    final RowCovariance between;

    /** {@link RowCovariance#overlap} of each source with itself, and of one with the other. */
    final double[][] ofChance;

    final double[][] ofBetween;
    final double[][] ofBoth;

    /** Noise of rewards next to what it would be if nothing but chance made titles and members differ. */
    final double noisiness;

    RowSources(LearningSpace space, WeightedSums sums, Noise noise) {
        double[][] rewards = new double[space.rows][space.width];
        double[] squares = new double[space.rows];
        int paired = Math.min(space.rows, Accumulator.MOST_PAIRED);
        double[][] pairs = new double[paired][paired];
        for (int row = 0; row < space.rows; row++) {
            squares[row] = sums.rowSquare(row);
            for (int column = 0; column < space.width; column++) {
                rewards[row][column] = sums.rowReward(row, column);
            }
            for (int other = 0; row < paired && other < paired; other++) {
                pairs[row][other] = sums.rowPair(row, other);
            }
        }
        double[][] none = new double[space.rows][space.width];
        chance = new RowCovariance(sums, noise, rewards, squares, pairs, none, sums.count());
        noisiness = noisiness(sums, noise);
        between = between(new ShownRows(space, sums), sums, noise);
        ofChance = chance.overlap(chance);
        ofBetween = between.overlap(between);
        ofBoth = chance.overlap(between);
    }

    private static RowCovariance between(ShownRows all, WeightedSums sums, Noise noise) {
        double counted = Math.min(1, sums.shown() / sums.count());
        for (int row = 0; row < all.squares.length; row++) {
            double left = all.squares[row] - counted * sums.rowSquare(row);
            all.squares[row] = Math.max(left, LEAST_BETWEEN * all.squares[row]);
            for (int column = 0; column < all.rewards[row].length; column++) {
                all.rewards[row][column] -= counted * sums.rowReward(row, column);
            }
            for (int other = 0; row < all.pairs.length && other < all.pairs.length; other++) {
                all.pairs[row][other] -= counted * sums.rowPair(row, other);
            }
        }
        return new RowCovariance(
                sums, noise, all.rewards, all.squares, all.pairs, all.means, Math.max(1, sums.shown()));
    }

    /**
     * How far the comparison of members is trusted, for each row and column: 1 if it has no bias, less the more it seems to
     * say next to the variance of its bias (Green and Strawderman 1991).
     */
    double[][] trust(RowSpreads bias) {
        double[][] trust = new double[ofBetween.length][ofBetween[0].length];
        for (int row = 0; row < trust.length; row++) {
            for (int column = 0; column < trust[row].length; column++) {
                double variance = between.variance(row, column);
                double wrong = bias.spread(row, column);
                trust[row][column] =
                        variance > 0 ? 1 / (1 + wrong * wrong * ofBetween[row][column] / variance / noisiness) : 0;
            }
        }
        return trust;
    }

    private static double noisiness(WeightedSums sums, Noise noise) {
        double measured = 0;
        double theory = 0;
        for (int row = 0; row < sums.rows(); row++) {
            measured += sums.rowNoise(row);
            theory += noise.variance() * sums.rowSquare(row) * sums.moment(0, 0) / sums.count();
        }
        return theory > 0 && measured > 0 ? measured / theory : 1;
    }

    /** Row x column x reward beyond what weights explain, of each row. */
    static double[][] unexplained(RowCovariance source, double[][] weights) {
        double[][] crossed = source.crossed(weights);
        double[][] unexplained = new double[weights.length][];
        Arrays.setAll(unexplained, row -> source.unexplained(row, weights, crossed));
        return unexplained;
    }
}
