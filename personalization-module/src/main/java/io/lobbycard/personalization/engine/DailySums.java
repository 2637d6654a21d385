package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * Everything that the learner keeps of one day's outcomes: sums of whole numbers. Any split of the outcomes over threads or
 * nodes, merged in any order, gives the same sums bit for bit, and what was added can be subtracted again.
 *
 * <p>The sums are whole numbers held in doubles, which add them without rounding up to 2^53, in vector instructions. By the
 * bounds in {@link Outcome} the factors are, in units, propensities of 2^15, rewards of 2^9, rows and columns of 2^8,
 * matches of 2^9 and channels of 2^11 at most. The largest terms are those of a propensity times a reward, of two
 * propensities rounded down to 2^12, and of the square of the former rounded down by 2^24: 2^24 each. Of the others,
 * channel x channel and row squared x reward squared, rounded down by 2^12, come to 2^22, row x column x reward rounded
 * down to 2^7 comes to 2^23, and what is added up of matches to 2^18. So 2^{@value #MOST_OUTCOMES_LOG2} outcomes stay
 * within 2^53, and no more are taken into one set.
 *
 * <p>Rounding is far below chance. Each factor is rounded to the nearest unit, at most 2^-9 of a reward, 2^-8 of a row, 2^-7
 * of a column or match; beside rows and columns a reward is cut to a multiple of 2^-6, which leaves out 1.5/256 on average,
 * with a deviation of 1.1/256. The average cancels, because rows are taken against the draw or against the mean of their
 * title, cut likewise; the rest adds 0.02 percent to the variance of a reward that comes one time in ten.
 *
 * <p>Not safe for use by several threads at once: give each its own sums, and merge.
 */
public final class DailySums {

    static final int MOST_OUTCOMES_LOG2 = 29;

    final SumsLayout layout;

    /** Number of outcomes, their rewards, and the squares of these. */
    final double[] totals = new double[3];

    /** For each artwork: reward against the draw, propensity, and the square of the former. */
    final double[] artworks;

    /** For each title the lower triangle of propensity x propensity of its pictures, from {@link SumsLayout#pairs}. */
    final double[] pairs;

    /** For each title, the rewards. */
    final double[] titles;

    /** For each row and column, row x column x reward; up to date after {@link #arrays}. */
    final double[] products;

    /** For each row, its square. */
    final double[] squares;

    /** For each row, row squared x reward squared. */
    final double[] rowNoise;

    /** Lower triangle of row x row, for the first {@link Accumulator#MOST_PAIRED} rows; likewise. */
    final double[] rowPairs;

    /** Lower triangle of column x column; up to date after {@link #arrays}. */
    final double[] moments;

    /** Channel x reward, and the lower triangle of channel x channel. */
    final double[] channelRewards = new double[LearningSpace.CHANNELS];

    final double[] channelMoments = new double[SumsLayout.triangle(LearningSpace.CHANNELS, 0)];

    /** For each artwork how often it was shown, and the rewards, taste taken out. */
    final double[] shown;

    /** For each title {@link SumsLayout#MATCH_SUMS} sums. */
    final double[] matches;

    /** For each row of the picture shown, row x column x reward for each column, then row x column for each; likewise. */
    final double[] shownRows;

    /** For each title, column x reward for each column, and then each column. */
    final double[] titleColumns;

    private final Accumulator accumulator;

    /** An empty day for outcomes of snapshots with this catalogue view. */
    public DailySums(CatalogView catalog) {
        this(catalog.learning.layout);
    }

    DailySums(SumsLayout layout) {
        this.layout = layout;
        int rows = layout.rows.size();
        int width = layout.width();
        artworks = new double[Accumulator.ARTWORK_SUMS * layout.artworks.size()];
        pairs = new double[layout.pairs[layout.titles.size()]];
        titles = new double[layout.titles.size()];
        products = new double[rows * width];
        squares = new double[rows];
        rowNoise = new double[rows];
        rowPairs = new double[SumsLayout.triangle(Math.min(rows, Accumulator.MOST_PAIRED), 0)];
        moments = new double[SumsLayout.triangle(width, 0)];
        shown = new double[Accumulator.SHOWN_SUMS * layout.artworks.size()];
        matches = new double[SumsLayout.MATCH_SUMS * layout.titles.size()];
        shownRows = new double[2 * layout.rows.size() * layout.width()];
        titleColumns = new double[2 * layout.titles.size() * layout.width()];
        accumulator = new Accumulator(this);
    }

    /** Number of outcomes in the sums. */
    public long count() {
        return (long) totals[0];
    }

    /**
     * Adds an outcome.
     *
     * @throws IllegalArgumentException if the outcome is of another catalogue view
     * @throws ArithmeticException if as many outcomes as can be added exactly are in the sums already
     */
    public void add(Outcome outcome) {
        if (totals[0] >= 1L << MOST_OUTCOMES_LOG2) {
            throw new ArithmeticException("Expected at most 2^" + MOST_OUTCOMES_LOG2 + " outcomes in one day's sums");
        }
        accumulator.accumulate(fitting(outcome), 1);
    }

    /** Takes out an outcome that was added, as when a member is erased. */
    public void subtract(Outcome outcome) {
        accumulator.accumulate(fitting(outcome), -1);
    }

    /** Adds all outcomes of other sums over the same catalogue view. */
    public void merge(DailySums other) {
        combine(other, 1);
    }

    /** Takes out all outcomes of other sums over the same catalogue view. */
    public void subtract(DailySums other) {
        combine(other, -1);
    }

    /** The same sums over another catalogue view; what that view does not hold is left behind. */
    public DailySums over(CatalogView catalog) {
        return CarryOver.of(this, catalog.learning.layout);
    }

    /** A format of its own, with its version and a checksum; equal sums give equal bytes everywhere. */
    public byte[] toBytes() {
        return DailySumsFormat.write(this);
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @throws UnreadableSnapshotException if the bytes are corrupt, cut short or of a later format
     */
    public static DailySums fromBytes(byte[] bytes) throws UnreadableSnapshotException {
        return DailySumsFormat.read(bytes);
    }

    private Outcome fitting(Outcome outcome) {
        if (!outcome.layout.fits(layout)) {
            throw new IllegalArgumentException("Expected an outcome of the catalogue view that these sums are over");
        }
        return outcome;
    }

    private void combine(DailySums other, int sign) {
        if (!other.layout.fits(layout)) {
            throw new IllegalArgumentException("Expected sums over the same catalogue view; see over");
        }
        double[][] mine = arrays();
        double[][] theirs = other.arrays();
        for (int array = 0; array < mine.length; array++) {
            Accumulator.addScaled(mine[array], 0, theirs[array], mine[array].length, sign);
        }
    }

    /** All sums, with everything added up. */
    double[][] arrays() {
        accumulator.addUp();
        return new double[][] {
            totals,
            artworks,
            pairs,
            titles,
            products,
            squares,
            rowNoise,
            rowPairs,
            moments,
            channelRewards,
            channelMoments,
            shown,
            matches,
            shownRows,
            titleColumns
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailySums that
                && that.layout.fits(layout)
                && Arrays.deepEquals(arrays(), that.arrays());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(arrays());
    }
}
