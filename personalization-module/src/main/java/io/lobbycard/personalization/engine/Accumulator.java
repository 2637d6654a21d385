package io.lobbycard.personalization.engine;

import org.jspecify.annotations.Nullable;

/** Adds one outcome after another to a day's sums. Each product is rounded on its own, so the order does not matter. */
final class Accumulator {

    static final int ARTWORK_SUMS = 3;
    static final int SHOWN_SUMS = 2;

    /** Rows of which pairs are kept. */
    static final int MOST_PAIRED = 256;

    /** Bits by which products are rounded down. */
    static final int PRODUCT_SHIFT = 2;

    /** Bits by which a propensity is rounded before two are multiplied. */
    static final int PAIR_SHIFT = 3;

    private static final int HALF_OF_ROUNDED = 1 << (PAIR_SHIFT - 1);
    static final int ARTWORK_NOISE_SHIFT = 24;
    static final int ROW_NOISE_SHIFT = 12;

    private final DailySums sums;
    private final double[] rounded = new double[SumsLayout.MOST_PAIRED];

    /** Columns times the reward, and then columns. */
    private final double[] columns;

    private @Nullable ProductBlock block;

    Accumulator(DailySums sums) {
        this.sums = sums;
        columns = new double[2 * sums.layout.width()];
    }

    void accumulate(Outcome outcome, int sign) {
        sums.totals[0] += sign;
        sums.totals[1] += sign * outcome.reward;
        sums.totals[2] += (double) sign * outcome.reward * outcome.reward;
        sums.titles[outcome.title] += sign * outcome.reward;
        addArtworks(outcome, sign);
        addShown(outcome, sign);
        addMatches(outcome, sign);
        addPairs(outcome, sign);
        addRows(outcome, sign);
        addTitleColumns(outcome, sign);
        addChannels(outcome, sign);
        if (block == null) {
            block = new ProductBlock(sums);
        }
        block.add(outcome, sign);
    }

    /** Adds what has been put off. */
    void addUp() {
        if (block != null) {
            block.addUp();
        }
    }

    private void addArtworks(Outcome outcome, int sign) {
        long unexplained = outcome.unexplained;
        for (int i = 0; i < outcome.candidates.length; i++) {
            int propensity = outcome.propensities[i];
            long reward = ((i == outcome.shown ? Outcome.PROPENSITY_UNITS : 0) - propensity) * unexplained;
            int offset = ARTWORK_SUMS * outcome.candidates[i];
            sums.artworks[offset] += sign * reward;
            sums.artworks[offset + 1] += sign * propensity;
            sums.artworks[offset + 2] += sign * ((reward * reward) >> ARTWORK_NOISE_SHIFT);
        }
    }

    private void addShown(Outcome outcome, int sign) {
        int offset = SHOWN_SUMS * outcome.shownArtwork();
        sums.shown[offset] += sign;
        sums.shown[offset + 1] += sign * outcome.unexplained;
    }

    private void addMatches(Outcome outcome, int sign) {
        int at = SumsLayout.MATCH_SUMS * outcome.title;
        sums.matches[at++] += sign * outcome.unpictured;
        for (int i = 0; i < Baseline.FAMILIES; i++) {
            int match = sign * outcome.matches[i];
            sums.matches[at++] += match;
            sums.matches[at++] += match * outcome.unpictured;
            for (int j = 0; j <= i; j++) {
                sums.matches[at++] += match * outcome.matches[j];
            }
        }
    }

    private void addPairs(Outcome outcome, int sign) {
        int[] candidates = outcome.candidates;
        int first = sums.layout.firstArtwork[outcome.title];
        int paired = Math.min(candidates.length, SumsLayout.MOST_PAIRED);
        for (int i = 0; i < paired; i++) {
            rounded[i] = (outcome.propensities[i] + HALF_OF_ROUNDED) >> PAIR_SHIFT;
        }
        boolean neighbours = candidates[candidates.length - 1] - candidates[0] == candidates.length - 1;
        for (int i = 0; i < paired && candidates[i] - first < SumsLayout.MOST_PAIRED; i++) {
            int place = candidates[i] - first;
            int row = sums.layout.pairs[outcome.title] + place * (place + 1) / 2 - first;
            double scale = sign * rounded[i];
            if (neighbours) {
                addScaled(sums.pairs, row + candidates[0], rounded, i + 1, scale);
            } else {
                for (int j = 0; j <= i; j++) {
                    sums.pairs[row + candidates[j]] += scale * rounded[j];
                }
            }
        }
    }

    private void addRows(Outcome outcome, int sign) {
        long surpriseSquared = (long) outcome.untasted * outcome.untasted;
        for (int i = 0; i < outcome.rows.length; i++) {
            int row = outcome.rows[i];
            int square = outcome.rowValues[i] * outcome.rowValues[i];
            sums.squares[row] += sign * square;
            sums.rowNoise[row] += sign * ((square * surpriseSquared) >> ROW_NOISE_SHIFT);
        }
    }

    private void addTitleColumns(Outcome outcome, int sign) {
        int width = outcome.columns.length;
        int surprise = sign * (outcome.untasted >> PRODUCT_SHIFT);
        for (int column = 0; column < width; column++) {
            columns[column] = surprise * outcome.columns[column];
            columns[width + column] = sign * outcome.columns[column];
        }
        addScaled(sums.titleColumns, outcome.title * columns.length, columns, columns.length, 1);
    }

    private void addChannels(Outcome outcome, int sign) {
        int cell = 0;
        for (int i = 0; i < LearningSpace.CHANNELS; i++) {
            int value = outcome.channels[i];
            sums.channelRewards[i] += (double) sign * value * outcome.untasted;
            for (int j = 0; j <= i; j++) {
                sums.channelMoments[cell++] += (double) sign * value * outcome.channels[j];
            }
        }
    }

    static void addScaled(double[] into, int offset, double[] values, int length, double scale) {
        for (int i = 0; i < length; i++) {
            into[offset + i] += scale * values[i];
        }
    }
}
