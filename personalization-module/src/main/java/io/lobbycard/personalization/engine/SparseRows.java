package io.lobbycard.personalization.engine;

import java.util.Arrays;

/** Immutable rows of (column, value) pairs, stored end to end: row r lies at {@code start[r]} to {@code start[r + 1]}. */
final class SparseRows {

    final int[] start;
    final int[] column;
    final float[] value;

    SparseRows(int[] start, int[] column, float[] value) {
        this.start = start;
        this.column = column;
        this.value = value;
    }

    int rows() {
        return start.length - 1;
    }

    int begin(int row) {
        return start[row];
    }

    boolean isEmpty(int row) {
        return start[row] == start[row + 1];
    }

    int end(int row) {
        return start[row + 1];
    }

    /** The same rows, each filled up to a multiple of {@code lanes} pairs with zeros in column 0, to be added without a rest. */
    SparseRows padded(int lanes) {
        Builder padded = new Builder();
        for (int row = 0; row < rows(); row++) {
            for (int i = begin(row); i < end(row); i++) {
                padded.add(column[i], value[i]);
            }
            for (int length = end(row) - begin(row); length % lanes != 0; length++) {
                padded.add(0, 0);
            }
            padded.endRow();
        }
        return padded.build();
    }

    /** The same rows with other column numbers. */
    SparseRows renumbered(int[] newColumn) {
        int[] renumbered = new int[column.length];
        for (int i = 0; i < column.length; i++) {
            renumbered[i] = newColumn[column[i]];
        }
        return new SparseRows(start, renumbered, value);
    }

    /** Of each row only the pairs whose column is marked. */
    SparseRows marked(boolean[] mark) {
        Builder kept = new Builder();
        for (int row = 0; row < rows(); row++) {
            for (int i = begin(row); i < end(row); i++) {
                if (mark[column[i]]) {
                    kept.add(column[i], value[i]);
                }
            }
            kept.endRow();
        }
        return kept.build();
    }

    /** The rows in another order: row r of the result is row {@code order[r]} of this. */
    SparseRows inOrder(int[] order) {
        Builder sorted = new Builder();
        for (int row : order) {
            for (int i = begin(row); i < end(row); i++) {
                sorted.add(column[i], value[i]);
            }
            sorted.endRow();
        }
        return sorted.build();
    }

    /** Appends pairs and closes rows. */
    static final class Builder {
        private int[] start = new int[16];
        private int[] column = new int[64];
        private float[] value = new float[64];
        private int rows;
        private int size;

        void add(int newColumn, double newValue) {
            if (size == column.length) {
                column = Arrays.copyOf(column, size + (size >> 1));
                value = Arrays.copyOf(value, size + (size >> 1));
            }
            column[size] = newColumn;
            value[size++] = (float) newValue;
        }

        void endRow() {
            if (rows + 1 == start.length) {
                start = Arrays.copyOf(start, start.length * 2);
            }
            start[++rows] = size;
        }

        SparseRows build() {
            return new SparseRows(
                    Arrays.copyOf(start, rows + 1), Arrays.copyOf(column, size), Arrays.copyOf(value, size));
        }
    }
}
