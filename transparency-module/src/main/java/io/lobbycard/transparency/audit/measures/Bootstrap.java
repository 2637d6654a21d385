package io.lobbycard.transparency.audit.measures;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by drawing as many again, with replacement, from what was counted: the percentiles of the redrawn values (Efron
 * and Tibshirani 1993, section 13.3).
 */
final class Bootstrap {

    static final int REDRAWS = 1_000;

    private static final double OUTSIDE = 0.025;

    private Bootstrap() {}

    /**
     * @param redraw a value from counts that are drawn again
     */
    static Range range(double value, long seed, ToDoubleFunction<SplittableRandom> redraw) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] redrawn = new double[REDRAWS];
        for (int i = 0; i < REDRAWS; i++) {
            redrawn[i] = redraw.applyAsDouble(random);
        }
        Arrays.sort(redrawn);
        int cut = (int) Math.floor(OUTSIDE * REDRAWS);
        return new Range(value, Math.min(value, redrawn[cut]), Math.max(value, redrawn[REDRAWS - 1 - cut]));
    }

    /** Draws as many as were counted into the same bins. */
    static long[] redrawn(long[] counts, SplittableRandom random) {
        long[] cumulative = counts.clone();
        Arrays.parallelPrefix(cumulative, Long::sum);
        long total = cumulative.length == 0 ? 0 : cumulative[cumulative.length - 1];
        long[] again = new long[counts.length];
        for (long i = 0; i < total; i++) {
            int found = Arrays.binarySearch(cumulative, random.nextLong(total) + 1);
            int bin = found < 0 ? -found - 1 : found;
            while (bin > 0 && cumulative[bin - 1] == cumulative[bin]) {
                bin--;
            }
            again[bin]++;
        }
        return again;
    }
}
