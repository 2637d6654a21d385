package io.lobbycard.personalization.engine;

/** Adds one outcome after another to a day's sums. Each product is rounded on its own, so the order does not matter. */
final class Accumulator {

    static final int ARTWORK_SUMS = 3;

    /** Rows of which pairs are kept. */
    static final int MOST_PAIRED = 256;

    /** Bits by which products are rounded down: of row and column squares, of rewards in row products, of the others. */
    static final int SQUARE_SHIFT = 5;

    static final int PRODUCT_SHIFT = 2;
    static final int PAIR_SHIFT = 15;
    static final int ARTWORK_NOISE_SHIFT = 24;
    static final int ROW_NOISE_SHIFT = 12;

    private final DailySums sums;
    private final double[] columns;
    private final double[] columnSquares;

    Accumulator(DailySums sums) {
        this.sums = sums;
        columns = new double[sums.layout.width()];
        columnSquares = new double[columns.length];
    }

    void accumulate(Outcome outcome, int sign) {
        sums.totals[0] += sign;
        sums.totals[1] += sign * outcome.reward;
        sums.totals[2] += (double) sign * outcome.reward * outcome.reward;
        sums.titles[outcome.title] += sign * outcome.reward;
        addArtworks(outcome, sign);
        addPairs(outcome, sign);
        for (int column = 0; column < columns.length; column++) {
            int value = outcome.columns[column];
            columns[column] = value;
            columnSquares[column] = (value * value) >> SQUARE_SHIFT;
        }
        addRows(outcome, sign);
        addTriangle(sums.moments, columns, sign);
        addChannels(outcome, sign);
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

    private void addPairs(Outcome outcome, int sign) {
        int[] propensities = outcome.propensities;
        int first = sums.layout.firstArtwork[outcome.title];
        for (int i = 0; i < propensities.length; i++) {
            int place = outcome.candidates[i] - first;
            if (place >= SumsLayout.MOST_PAIRED) {
                return;
            }
            int row = sums.layout.pairs[outcome.title] + place * (place + 1) / 2 - first;
            for (int j = 0; j <= i; j++) {
                sums.pairs[row + outcome.candidates[j]] += sign * ((propensities[i] * propensities[j]) >> PAIR_SHIFT);
            }
        }
    }

    private void addRows(Outcome outcome, int sign) {
        int width = columns.length;
        int surprise = outcome.surprise;
        for (int i = 0; i < outcome.rows.length; i++) {
            int row = outcome.rows[i];
            int value = outcome.rowValues[i];
            addScaled(sums.products, row * width, columns, width, sign * value * (surprise >> PRODUCT_SHIFT));
            addScaled(sums.squares, row * width, columnSquares, width, sign * ((value * value) >> SQUARE_SHIFT));
            sums.rowNoise[row] += sign * (((long) value * value * surprise * surprise) >> ROW_NOISE_SHIFT);
            for (int j = 0; j <= i && row < MOST_PAIRED; j++) {
                sums.rowPairs[row * (row + 1) / 2 + outcome.rows[j]] += (double) sign * value * outcome.rowValues[j];
            }
        }
    }

    private void addChannels(Outcome outcome, int sign) {
        int cell = 0;
        for (int i = 0; i < LearningSpace.CHANNELS; i++) {
            int value = outcome.channels[i];
            sums.channelRewards[i] += (double) sign * value * outcome.surprise;
            for (int j = 0; j <= i; j++) {
                sums.channelMoments[cell++] += (double) sign * value * outcome.channels[j];
            }
        }
    }

    private static void addTriangle(double[] into, double[] values, int sign) {
        int offset = 0;
        for (int i = 0; i < values.length; i++) {
            addScaled(into, offset, values, i + 1, sign * values[i]);
            offset += i + 1;
        }
    }

    static void addScaled(double[] into, int offset, double[] values, int length, double scale) {
        for (int i = 0; i < length; i++) {
            into[offset + i] += scale * values[i];
        }
    }
}
