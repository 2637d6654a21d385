package io.lobbycard.personalization.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows and columns of some outcomes, side by side, until their products are added up at once: sums over the block are of
 * plain {@code int}, which vector instructions multiply and add many at a time, and are added to the day's sums when it is
 * full. One product is at most 2^8 x 2^7 x 2^8 units, so those of {@value #SIZE} outcomes stay below 2^31.
 */
final class ProductBlock {

    static final int SIZE = 240;

    private final DailySums sums;
    private final int[] everyColumn;

    /** For each row, and likewise for each column, its values in the outcomes of the block. */
    private final int[] rows;

    private final int[] columns;
    private final int[] surprise = new int[SIZE];
    private final int[] weighted = new int[SIZE];
    private final boolean[] occurs;
    private int size;
    private int sign = 1;

    ProductBlock(DailySums sums) {
        this.sums = sums;
        everyColumn = IntStream.range(0, sums.layout.width()).toArray();
        rows = new int[sums.layout.rows.size() * SIZE];
        columns = new int[everyColumn.length * SIZE];
        occurs = new boolean[sums.layout.rows.size()];
    }

    void add(Outcome outcome, int outcomeSign) {
        if (size == SIZE || outcomeSign != sign) {
            addUp();
            sign = outcomeSign;
        }
        for (int i = 0; i < outcome.rows.length; i++) {
            rows[outcome.rows[i] * SIZE + size] = outcome.rowValues[i];
            occurs[outcome.rows[i]] = true;
        }
        for (int column : everyColumn) {
            columns[column * SIZE + size] = outcome.columns[column];
        }
        surprise[size++] = outcome.untasted >> Accumulator.PRODUCT_SHIFT;
    }

    /** Adds to the day's sums what is in the block, and empties it. */
    void addUp() {
        if (size == 0) {
            return;
        }
        int[] occurring =
                IntStream.range(0, occurs.length).filter(row -> occurs[row]).toArray();
        for (int i = 0; i < occurring.length; i++) {
            int row = occurring[i];
            if (row < Accumulator.MOST_PAIRED) {
                addDots(sums.rowPairs, SumsLayout.triangle(row, 0), rows, row * SIZE, rows, occurring, i + 1);
            }
            for (int j = 0; j < size; j++) {
                weighted[j] = rows[row * SIZE + j] * surprise[j];
            }
            addDots(sums.products, row * everyColumn.length, weighted, 0, columns, everyColumn, everyColumn.length);
        }
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
        for (int row : occurring) {
            Arrays.fill(rows, row * SIZE, row * SIZE + size, 0);
            occurs[row] = false;
        }
        size = 0;
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
