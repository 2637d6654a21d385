package io.lobbycard.personalization.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One impression and what came of it, in the whole numbers that the learner adds up. It holds no member, only what the
 * decision saw. Made by {@link Chooser#outcome}.
 *
 * <p>Every quantity is taken against what the draw would have given on average: with p(k) the propensity of candidate k, the
 * picture shown counts 1 - p and each other -p(k). Whatever depends on member and title alone then cancels out in
 * expectation, so a title's popularity or a member's habits cannot pass for the effect of a picture (Greenewald, Tewari,
 * Klasnja and Murphy 2017, section 3).
 */
public final class Outcome {

    /** Units in 1 of propensities, rewards, rows, columns and channels; powers of two. */
    static final int PROPENSITY_UNITS = 1 << 15;

    static final int REWARD_UNITS = 1 << 8;
    static final int ROW_UNITS = 1 << 7;
    static final int COLUMN_UNITS = 1 << 6;
    static final int CHANNEL_UNITS = 1 << 9;
    static final int MATCH_UNITS = 1 << 6;

    /** Largest absolute values; what is beyond is brought to the bound. */
    static final double MOST_REWARD = 2;

    static final double MOST_ROW = 2;
    static final double MOST_COLUMN = 4;
    static final double MOST_CHANNEL = 4;
    static final double MOST_MATCH = 8;

    final int title;
    final int[] candidates;
    final int[] propensities;

    /** Place of the picture shown among the candidates. */
    final int shown;

    final int reward;

    /** The reward less what was to be expected of the member and what the picture is worth to everybody, as far as known. */
    final int untasted;

    /** The reward less what was to be expected of the member and what the taste was expected to add. */
    final int unexplained;

    /** The reward less what the picture was expected to add to the usual ones. */
    final int unpictured;

    /** How well the title goes with the taste, family by family. */
    final int[] matches;

    final int[] rows;
    final int[] rowValues;
    final int[] columns;

    /** Rows of the picture shown, not taken against the draw. */
    final int[] shownRows;

    final int[] shownValues;
    final int[] channels;

    /** What rows, columns and artworks mean. */
    final SumsLayout layout;

    Outcome(
            SumsLayout layout,
            int title,
            int[] candidates,
            double[] propensities,
            int shown,
            double reward,
            double expected,
            double byPrior,
            double byTaste,
            double[] matches,
            double[] rowValues,
            double[] shownValues,
            double[] columns,
            double[] channels) {
        this.layout = layout;
        this.title = title;
        this.candidates = candidates;
        this.propensities = whole(propensities, 1, PROPENSITY_UNITS);
        this.shown = shown;
        this.reward = whole(reward, MOST_REWARD, REWARD_UNITS);
        this.untasted = whole(reward - expected - byPrior, MOST_REWARD, REWARD_UNITS);
        this.unexplained = whole(reward - expected - byTaste, MOST_REWARD, REWARD_UNITS);
        this.unpictured = whole(reward - byPrior - byTaste, MOST_REWARD, REWARD_UNITS);
        this.matches = whole(matches, MOST_MATCH, MATCH_UNITS);
        int[] allRows = whole(rowValues, MOST_ROW, ROW_UNITS);
        this.rows = notZero(allRows);
        this.rowValues = Arrays.stream(rows).map(row -> allRows[row]).toArray();
        int[] allShown = whole(shownValues, MOST_ROW, ROW_UNITS);
        this.shownRows = notZero(allShown);
        this.shownValues = Arrays.stream(shownRows).map(row -> allShown[row]).toArray();
        this.columns = whole(columns, MOST_COLUMN, COLUMN_UNITS);
        this.channels = whole(channels, MOST_CHANNEL, CHANNEL_UNITS);
    }

    /** Index of the picture shown. */
    int shownArtwork() {
        return candidates[shown];
    }

    /** Number of sums that this outcome touches. */
    public int sumsTouched() {
        int width = columns.length;
        return Accumulator.ARTWORK_SUMS * candidates.length
                + candidates.length * (candidates.length + 1) / 2
                + rows.length * width
                + rows.length * (rows.length + 1) / 2
                + width * (width + 1) / 2
                + channels.length * (channels.length + 3) / 2
                + 2 * rows.length
                + 2 * (shownRows.length + 1) * width
                + Accumulator.SHOWN_SUMS
                + SumsLayout.MATCH_SUMS
                + 4;
    }

    private static int[] notZero(int[] values) {
        return IntStream.range(0, values.length).filter(i -> values[i] != 0).toArray();
    }

    private static int[] whole(double[] values, double bound, int units) {
        int[] whole = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            whole[i] = whole(values[i], bound, units);
        }
        return whole;
    }

    private static int whole(double value, double bound, int units) {
        return (int) Math.rint(Math.clamp(value, -bound, bound) * units);
    }
}
