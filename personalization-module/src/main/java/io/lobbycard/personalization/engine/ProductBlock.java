package io.lobbycard.personalization.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows and columns of some outcomes, side by side, until their products are added up at once: sums over the block are of
 * plain {@code int}, which vector instructions multiply and add many at a time, and are added to the day's sums when it is
 * full. One product is at most 2^8 x 2^7 x 2^8 units, so those of {@value #SIZE} outcomes stay below 2^31. Products of rows
 * that few of the outcomes have are added one by one.
 */
final class ProductBlock {

    static final int SIZE = 240;

    private final DailySums sums;
    private final int width;
    private final int[] everyColumn;
    private final List<Outcome> outcomes = new ArrayList<>(SIZE);

    /** Rows taken against the draw, and those of the pictures shown. */
    private final BlockRows rows;

    private final BlockRows shown;

    /** For each column its values in the outcomes of the block. */
    private final int[] columns;

    private final int[] surprise = new int[SIZE];
    private final int[] weighted = new int[SIZE];

    /** Columns of one outcome times the reward, and then columns. */
    private final double[] ofOne;

    private int size;
    private int sign = 1;

    ProductBlock(DailySums sums) {
        this.sums = sums;
        width = sums.layout.width();
        everyColumn = IntStream.range(0, width).toArray();
        rows = new BlockRows(sums.layout.rows.size());
        shown = new BlockRows(sums.layout.rows.size());
        columns = new int[width * SIZE];
        ofOne = new double[2 * width];
    }

    void add(Outcome outcome, int outcomeSign) {
        if (size == SIZE || outcomeSign != sign) {
            addUp();
            sign = outcomeSign;
        }
        rows.set(size, outcome.rows, outcome.rowValues);
        shown.set(size, outcome.shownRows, outcome.shownValues);
        for (int column = 0; column < width; column++) {
            columns[column * SIZE + size] = outcome.columns[column];
        }
        surprise[size++] = outcome.untasted >> Accumulator.PRODUCT_SHIFT;
        outcomes.add(outcome);
    }

    /** Adds to the day's sums what is in the block, and empties it. */
    void addUp() {
        if (size == 0) {
            return;
        }
        addRows(rows.often());
        addShownRows(shown.often());
        for (int column : everyColumn) {
            addDots(
                    sums.moments,
                    SumsLayout.triangle(column, 0),
                    columns,
                    column * SIZE,
                    columns,
                    everyColumn,
                    column + 1);
        }
        for (int place = 0; place < size; place++) {
            addRareRows(outcomes.get(place), surprise[place]);
        }
        outcomes.clear();
        rows.clear();
        shown.clear();
        size = 0;
    }

    private void addRows(int[] often) {
        for (int i = 0; i < often.length; i++) {
            int row = often[i];
            if (row < Accumulator.MOST_PAIRED) {
                addDots(sums.rowPairs, SumsLayout.triangle(row, 0), rows.values, row * SIZE, rows.values, often, i + 1);
            }
            weigh(rows, row);
            addDots(sums.products, row * width, weighted, 0, columns, everyColumn, width);
        }
    }

    private void addShownRows(int[] often) {
        for (int row : often) {
            weigh(shown, row);
            addDots(sums.shownRows, 2 * row * width, weighted, 0, columns, everyColumn, width);
            addDots(sums.shownRows, (2 * row + 1) * width, shown.values, row * SIZE, columns, everyColumn, width);
        }
    }

    private void weigh(BlockRows of, int row) {
        for (int i = 0; i < size; i++) {
            weighted[i] = of.values[row * SIZE + i] * surprise[i];
        }
    }

    private void addRareRows(Outcome outcome, int reward) {
        for (int column = 0; column < width; column++) {
            ofOne[column] = sign * reward * outcome.columns[column];
            ofOne[width + column] = sign * outcome.columns[column];
        }
        for (int i = 0; i < outcome.rows.length; i++) {
            int row = outcome.rows[i];
            if (!rows.often(row)) {
                Accumulator.addScaled(sums.products, row * width, ofOne, width, outcome.rowValues[i]);
                addRarePairs(outcome, i);
            }
        }
        for (int i = 0; i < outcome.shownRows.length; i++) {
            int row = outcome.shownRows[i];
            if (!shown.often(row)) {
                Accumulator.addScaled(sums.shownRows, 2 * row * width, ofOne, 2 * width, outcome.shownValues[i]);
            }
        }
    }

    /** Pairs of a row that is rare with those before it, and with those after it that are not rare themselves. */
    private void addRarePairs(Outcome outcome, int at) {
        int row = outcome.rows[at];
        int value = sign * outcome.rowValues[at];
        for (int i = 0; i < outcome.rows.length && row < Accumulator.MOST_PAIRED; i++) {
            int other = outcome.rows[i];
            if (i <= at || (rows.often(other) && other < Accumulator.MOST_PAIRED)) {
                sums.rowPairs[SumsLayout.triangle(row, other)] += value * outcome.rowValues[i];
            }
        }
    }

    /** Adds the products of one row with several others of the block; four at a time, so that its values are read once. */
    private void addDots(double[] into, int offset, int[] one, int from, int[] others, int[] places, int count) {
        for (int k = 0; k < count; k += 4) {
            int first = places[k] * SIZE;
            int second = places[Math.min(k + 1, count - 1)] * SIZE;
            int third = places[Math.min(k + 2, count - 1)] * SIZE;
            int fourth = places[Math.min(k + 3, count - 1)] * SIZE;
            int a = 0;
            int b = 0;
            int c = 0;
            int d = 0;
            for (int i = 0; i < size; i++) {
                int value = one[from + i];
                a += value * others[first + i];
                b += value * others[second + i];
                c += value * others[third + i];
                d += value * others[fourth + i];
            }
            into[offset + places[k]] += sign * a;
            if (k + 1 < count) {
                into[offset + places[k + 1]] += sign * b;
            }
            if (k + 2 < count) {
                into[offset + places[k + 2]] += sign * c;
            }
            if (k + 3 < count) {
                into[offset + places[k + 3]] += sign * d;
            }
        }
    }
}
