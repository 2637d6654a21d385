package io.lobbycard.personalization.engine;

/** Takes a day's sums over to another layout, sum by sum under the same names. */
final class CarryOver {

    private final DailySums from;
    private final DailySums to;
    private final int[] rows;
    private final int[] columns;
    private final int[] artworks;

    private CarryOver(DailySums from, DailySums to) {
        this.from = from;
        this.to = to;
        rows = SumsLayout.translation(from.layout.rows, to.layout.rows);
        columns = SumsLayout.translation(from.layout.columns, to.layout.columns);
        artworks = SumsLayout.translation(from.layout.artworks, to.layout.artworks);
    }

    static DailySums of(DailySums from, SumsLayout layout) {
        from.arrays();
        DailySums to = new DailySums(layout);
        CarryOver carry = new CarryOver(from, to);
        copy(from.totals, to.totals);
        copy(from.channelRewards, to.channelRewards);
        copy(from.channelMoments, to.channelMoments);
        carry.rows();
        triangle(from.moments, to.moments, carry.columns, Integer.MAX_VALUE);
        triangle(from.rowPairs, to.rowPairs, carry.rows, Accumulator.MOST_PAIRED);
        carry.titles();
        return to;
    }

    private void rows() {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; rows[row] >= 0 && column < columns.length; column++) {
                copyCell(from.products, row, to.products, rows[row], column);
                copyCell(from.shownRows, 2 * row, to.shownRows, 2 * rows[row], column);
                copyCell(from.shownRows, 2 * row + 1, to.shownRows, 2 * rows[row] + 1, column);
            }
            if (rows[row] >= 0) {
                to.squares[rows[row]] = from.squares[row];
                to.rowNoise[rows[row]] = from.rowNoise[row];
            }
        }
    }

    private void titles() {
        int[] titles = SumsLayout.translation(from.layout.titles, to.layout.titles);
        for (int title = 0; title < titles.length; title++) {
            if (titles[title] >= 0) {
                to.titles[titles[title]] = from.titles[title];
                copy(from.matches, title, to.matches, titles[title], SumsLayout.MATCH_SUMS);
                for (int column = 0; column < columns.length; column++) {
                    copyCell(from.titleColumns, 2 * title, to.titleColumns, 2 * titles[title], column);
                    copyCell(from.titleColumns, 2 * title + 1, to.titleColumns, 2 * titles[title] + 1, column);
                }
                artworks(title, titles[title]);
            }
        }
    }

    private void artworks(int title, int newTitle) {
        int first = from.layout.firstArtwork[title];
        int newFirst = to.layout.firstArtwork[newTitle];
        int newEnd = to.layout.firstArtwork[newTitle + 1];
        for (int i = first; i < from.layout.firstArtwork[title + 1]; i++) {
            if (artworks[i] < newFirst || artworks[i] >= newEnd) {
                continue;
            }
            copy(from.artworks, i, to.artworks, artworks[i], Accumulator.ARTWORK_SUMS);
            copy(from.shown, i, to.shown, artworks[i], Accumulator.SHOWN_SUMS);
            for (int j = first; j <= i; j++) {
                if (i - first < from.layout.paired(title)
                        && paired(artworks[i], newTitle)
                        && paired(artworks[j], newTitle)) {
                    int cell = SumsLayout.triangle(artworks[i] - newFirst, artworks[j] - newFirst);
                    to.pairs[to.layout.pairs[newTitle] + cell] =
                            from.pairs[from.layout.pairs[title] + SumsLayout.triangle(i - first, j - first)];
                }
            }
        }
    }

    /** Copies the sum of something and a column, if the other layout has that column. */
    private void copyCell(double[] sums, int index, double[] into, int newIndex, int column) {
        if (columns[column] >= 0) {
            into[newIndex * to.layout.width() + columns[column]] = sums[index * columns.length + column];
        }
    }

    private boolean paired(int artwork, int title) {
        int place = artwork - to.layout.firstArtwork[title];
        return place >= 0 && place < to.layout.paired(title);
    }

    private static void triangle(double[] from, double[] to, int[] translation, int bound) {
        int size = Math.min(bound, translation.length);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                if (translation[i] >= 0 && translation[j] >= 0 && Math.max(translation[i], translation[j]) < bound) {
                    to[SumsLayout.triangle(translation[i], translation[j])] = from[SumsLayout.triangle(i, j)];
                }
            }
        }
    }

    private static void copy(double[] from, int fromIndex, double[] to, int toIndex, int each) {
        System.arraycopy(from, each * fromIndex, to, each * toIndex, each);
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }
}
