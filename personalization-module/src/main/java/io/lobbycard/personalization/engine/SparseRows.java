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

    /**
     * The same rows in groups of neighbours, filled up with zeros in column 0: within a group all rows are as long as the
     * longest of them, rounded up to a multiple of {@code lanes}, so that nobody need look up where a row ends.
     *
     * @param firstOfGroup first row of each group, and one past the last row
     */
    SparseRows padded(int lanes, int[] firstOfGroup) {
        Builder padded = new Builder();
        for (int group = 0; group + 1 < firstOfGroup.length; group++) {
            int longest = 0;
            for (int row = firstOfGroup[group]; row < firstOfGroup[group + 1]; row++) {
                longest = Math.max(longest, end(row) - begin(row));
            }
            int length = (longest + lanes - 1) / lanes * lanes;
            for (int row = firstOfGroup[group]; row < firstOfGroup[group + 1]; row++) {
                for (int i = begin(row); i < begin(row) + length; i++) {
                    boolean own = i < end(row);
                    padded.add(own ? column[i] : 0, own ? value[i] : 0);
                }
                padded.endRow();
            }
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

    /** These rows and then others, whose columns have other numbers here; pairs whose column has none, below 0, stay out. */
    SparseRows followedBy(SparseRows others, int[] newColumn) {
        Builder all = new Builder();
        for (int row = 0; row < rows(); row++) {
            for (int i = begin(row); i < end(row); i++) {
                all.add(column[i], value[i]);
            }
            all.endRow();
        }
        for (int row = 0; row < others.rows(); row++) {
            for (int i = others.begin(row); i < others.end(row); i++) {
                if (newColumn[others.column[i]] >= 0) {
                    all.add(newColumn[others.column[i]], others.value[i]);
                }
            }
            all.endRow();
        }
        return all.build();
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
