package io.lobbycard.personalization.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The rows of a block's outcomes, each with its values side by side; those that occur often are told from the others. */
final class BlockRows {

    /** Below this the products of a row are added up outcome by outcome, which takes less than going through the block. */
    private static final int OFTEN = ProductBlock.SIZE / 4;

    /** For each row its values in the outcomes of the block. */
    final int[] values;

    private final int[] count;

    BlockRows(int rows) {
        values = new int[rows * ProductBlock.SIZE];
        count = new int[rows];
    }

    void set(int place, int[] rows, int[] ofRows) {
        for (int i = 0; i < rows.length; i++) {
            values[rows[i] * ProductBlock.SIZE + place] = ofRows[i];
            count[rows[i]]++;
        }
    }

    boolean often(int row) {
        return count[row] >= OFTEN;
    }

    int[] often() {
        return IntStream.range(0, count.length).filter(this::often).toArray();
    }

    void clear() {
        for (int row = 0; row < count.length; row++) {
            if (count[row] > 0) {
                Arrays.fill(values, row * ProductBlock.SIZE, (row + 1) * ProductBlock.SIZE, 0);
                count[row] = 0;
            }
        }
    }
}
