package io.lobbycard.personalization.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * How often a picture came of the draws that a day's sums hold, and how often it should have. With p its propensities:
 *
 * @param title id
 * @param artwork id
 * @param drawn how often it was the one
 * @param expected sum of p
 * @param variance sum of p(1 - p)
 * @param thirdCumulant sum of p(1 - p)(1 - 2p), where the sum of p^3, which is not kept, is taken to be that of equal p
 */
public record DrawnPicture(
        String title, String artwork, long drawn, double expected, double variance, double thirdCumulant) {

    private static final double PROPENSITY = Outcome.PROPENSITY_UNITS;
    private static final double PAIRED = (double) Outcome.PROPENSITY_UNITS / (1 << Accumulator.PAIR_SHIFT);

    /** All pictures that were or might have been drawn; days stored before drawn pictures were counted have none. */
    public static List<DrawnPicture> of(DailySums day) {
        SumsLayout layout = day.layout;
        List<DrawnPicture> pictures = new ArrayList<>();
        for (int title = 0; title < layout.titles.size(); title++) {
            int first = layout.firstArtwork[title];
            int end = layout.firstArtwork[title + 1];
            if (anyDrawn(day, first, end)) {
                for (int artwork = first; artwork < end; artwork++) {
                    double expected = expected(day, artwork);
                    if (expected > 0) {
                        pictures.add(of(day, title, artwork, expected, squares(day, title, artwork - first)));
                    }
                }
            }
        }
        return pictures;
    }

    private static DrawnPicture of(DailySums day, int title, int artwork, double expected, double squares) {
        double cubes = squares * squares / expected;
        return new DrawnPicture(
                day.layout.titles.id(title),
                day.layout.artworks.id(artwork),
                drawn(day, artwork),
                expected,
                expected - squares,
                expected - 3 * squares + 2 * cubes);
    }

    private static boolean anyDrawn(DailySums day, int first, int end) {
        for (int artwork = first; artwork < end; artwork++) {
            if (drawn(day, artwork) > 0) {
                return true;
            }
        }
        return false;
    }

    private static long drawn(DailySums day, int artwork) {
        return (long) day.shown[Accumulator.SHOWN_SUMS * artwork];
    }

    private static double expected(DailySums day, int artwork) {
        return day.artworks[Accumulator.ARTWORK_SUMS * artwork + 1] / PROPENSITY;
    }

    /** Sum of p^2; beyond the pictures of which pairs are kept p is so small that it hardly differs from none. */
    private static double squares(DailySums day, int title, int place) {
        return place < day.layout.paired(title)
                ? day.pairs[day.layout.pairs[title] + SumsLayout.triangle(place, place)] / (PAIRED * PAIRED)
                : 0;
    }
}
