package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * Everything that the learner keeps of one day's outcomes: sums of whole numbers. Any split of the outcomes over threads or
 * nodes, merged in any order, gives the same sums bit for bit, and what was added can be subtracted again.
 *
 * <p>The sums are whole numbers held in doubles, which add them without rounding up to 2^53, in vector instructions. The
 * largest term of any sum is that of a propensity times a reward, 2^15 x 2^9 units by the bounds in {@link Outcome}; row x
 * column x reward stays below 2^23, and row squared x column squared, at {@link #SQUARE_SHIFT} fewer bits each, below 2^22.
 * So 2^{@value #MOST_OUTCOMES_LOG2} outcomes stay below 2^53, and no more are taken into one set.
 */
public final class DailySums {

    static final int MOST_OUTCOMES_LOG2 = 29;
    static final int ARTWORK_SUMS = 4;

    /** Bits by which squares of rows and of columns are rounded down before they are multiplied. */
    static final int SQUARE_SHIFT = 5;

    static final int PROPENSITY_SQUARE_SHIFT = 15;

    /** Bits by which the reward is rounded down in products with rows and columns. */
    static final int PRODUCT_SHIFT = 2;

    static final int COUNT = 0;
    static final int REWARD = 1;
    static final int REWARD_SQUARED = 2;

    final LearningSpace space;
    final double[] totals = new double[3];

    /** For each artwork: reward against the draw, shown against the draw, propensity, propensity squared. */
    final double[] artworks;

    /** For each row and column: row x column x reward, and row squared x column squared. */
    final double[] products;

    final double[] squares;

    /** Lower triangle of column x column. */
    final double[] moments;

    /** Channel x reward, and the lower triangle of channel x channel. */
    final double[] channelRewards = new double[LearningSpace.CHANNELS];

    final double[] channelMoments = new double[LearningSpace.CHANNELS * (LearningSpace.CHANNELS + 1) / 2];

    private final double[] columnScratch;
    private final double[] squareScratch;

    /** An empty day for outcomes of snapshots with this catalogue view. */
    public DailySums(CatalogView catalog) {
        this(new LearningSpace(catalog));
    }

    DailySums(LearningSpace space) {
        this.space = space;
        artworks = new double[ARTWORK_SUMS * space.catalog.artworkCount()];
        products = new double[space.rows * space.width];
        squares = new double[space.rows * space.width];
        moments = new double[space.width * (space.width + 1) / 2];
        columnScratch = new double[space.width];
        squareScratch = new double[space.width];
    }

    /** Number of outcomes in the sums. */
    public long count() {
        return (long) totals[COUNT];
    }

    /** Adds an outcome. Not safe for use by several threads at once: give each its own sums, and merge. */
    public void add(Outcome outcome) {
        if (totals[COUNT] >= 1L << MOST_OUTCOMES_LOG2) {
            throw new ArithmeticException("Expected at most 2^" + MOST_OUTCOMES_LOG2 + " outcomes in one day's sums");
        }
        accumulate(outcome, 1);
    }

    /** Takes out an outcome that was added, as when a member is erased. */
    public void subtract(Outcome outcome) {
        accumulate(outcome, -1);
    }

    /** Adds all outcomes of other sums over the same catalogue view. */
    public void merge(DailySums other) {
        combine(other, 1);
    }

    /** Takes out all outcomes of other sums over the same catalogue view. */
    public void subtract(DailySums other) {
        combine(other, -1);
    }

    private void accumulate(Outcome outcome, int sign) {
        totals[COUNT] += sign;
        totals[REWARD] += sign * outcome.reward;
        totals[REWARD_SQUARED] += (double) sign * outcome.reward * outcome.reward;
        addArtworks(outcome, sign);
        int width = outcome.columns.length;
        for (int column = 0; column < width; column++) {
            int value = outcome.columns[column];
            columnScratch[column] = value;
            squareScratch[column] = (value * value) >> SQUARE_SHIFT;
        }
        for (int i = 0; i < outcome.rows.length; i++) {
            int value = outcome.rowValues[i];
            int offset = outcome.rows[i] * width;
            addScaled(products, offset, columnScratch, width, sign * value * (outcome.reward >> PRODUCT_SHIFT));
            addScaled(squares, offset, squareScratch, width, sign * ((value * value) >> SQUARE_SHIFT));
        }
        addTriangle(moments, columnScratch, width, sign);
        addChannels(outcome, sign);
    }

    private void addArtworks(Outcome outcome, int sign) {
        int unexplained = outcome.unexplained;
        for (int i = 0; i < outcome.candidates.length; i++) {
            int propensity = outcome.propensities[i];
            int against = (i == outcome.shown ? Outcome.PROPENSITY_UNITS : 0) - propensity;
            int offset = ARTWORK_SUMS * outcome.candidates[i];
            artworks[offset] += (double) sign * against * unexplained;
            artworks[offset + 1] += sign * against;
            artworks[offset + 2] += sign * propensity;
            artworks[offset + 3] += sign * ((propensity * propensity) >> PROPENSITY_SQUARE_SHIFT);
        }
    }

    private void addChannels(Outcome outcome, int sign) {
        int cell = 0;
        for (int i = 0; i < LearningSpace.CHANNELS; i++) {
            int value = outcome.channels[i];
            channelRewards[i] += (double) sign * value * outcome.reward;
            for (int j = 0; j <= i; j++) {
                channelMoments[cell++] += (double) sign * value * outcome.channels[j];
            }
        }
    }

    private static void addTriangle(double[] sums, double[] values, int width, int sign) {
        int offset = 0;
        for (int i = 0; i < width; i++) {
            addScaled(sums, offset, values, i + 1, sign * values[i]);
            offset += i + 1;
        }
    }

    private static void addScaled(double[] sums, int offset, double[] values, int length, double scale) {
        for (int i = 0; i < length; i++) {
            sums[offset + i] += scale * values[i];
        }
    }

    private void combine(DailySums other, int sign) {
        if (other.space.catalog != space.catalog) {
            throw new IllegalArgumentException("Expected sums over the same catalogue view; carry them over first");
        }
        double[][] mine = arrays();
        double[][] theirs = other.arrays();
        for (int array = 0; array < mine.length; array++) {
            addScaled(mine[array], 0, theirs[array], mine[array].length, sign);
        }
    }

    double[][] arrays() {
        return new double[][] {totals, artworks, products, squares, moments, channelRewards, channelMoments};
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailySums that
                && that.space.catalog == space.catalog
                && Arrays.deepEquals(arrays(), that.arrays());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(arrays());
    }
}
