package io.lobbycard.personalization.engine;

import java.util.Arrays;

/** What each place in a day's sums is a sum of, by name, so that a day can be carried over to another catalogue view. */
final class SumsLayout {

    /** Beyond this many pictures of a title each has so small a share of the draw that pairs hardly matter. */
    static final int MOST_PAIRED = 64;

    /** Sums for each title of how it matches its members: matches, their products, with rewards, and the rewards. */
    static final int MATCH_SUMS = triangle(Baseline.FAMILIES, 0) + 2 * Baseline.FAMILIES + 1;

    final Ids rows;
    final Ids columns;
    final Ids titles;
    final Ids artworks;
    final int[] firstArtwork;

    /** Where each title's pairs of pictures begin. */
    final int[] pairs;

    SumsLayout(Ids rows, Ids columns, Ids titles, Ids artworks, int[] firstArtwork) {
        this.rows = rows;
        this.columns = columns;
        this.titles = titles;
        this.artworks = artworks;
        this.firstArtwork = firstArtwork;
        pairs = new int[titles.size() + 1];
        for (int title = 0; title < titles.size(); title++) {
            pairs[title + 1] = pairs[title] + triangle(paired(title), 0);
        }
    }

    /** Number of a title's pictures, the first ones, of which pairs are kept. */
    int paired(int title) {
        return Math.min(MOST_PAIRED, firstArtwork[title + 1] - firstArtwork[title]);
    }

    int width() {
        return columns.size();
    }

    /** For each index of these ids its index among the others, or -1. */
    static int[] translation(Ids from, Ids to) {
        int[] translation = new int[from.size()];
        for (int i = 0; i < translation.length; i++) {
            translation[i] = to.indexOf(from.id(i));
        }
        return translation;
    }

    /** Place in a lower triangle stored row by row. */
    static int triangle(int i, int j) {
        int low = Math.min(i, j);
        int high = Math.max(i, j);
        return high * (high + 1) / 2 + low;
    }

    boolean fits(SumsLayout other) {
        return this == other
                || (rows.sameAs(other.rows)
                        && columns.sameAs(other.columns)
                        && titles.sameAs(other.titles)
                        && artworks.sameAs(other.artworks)
                        && Arrays.equals(firstArtwork, other.firstArtwork));
    }
}
