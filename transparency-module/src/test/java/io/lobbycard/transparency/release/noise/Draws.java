package io.lobbycard.transparency.release.noise;

import java.util.SplittableRandom;
import java.util.function.LongToDoubleFunction;
import java.util.function.ToLongFunction;
import org.apache.commons.statistics.inference.ChiSquareTest;

/** Compares many seeded draws with the chances that a formula gives. */
final class Draws {

    /**
     * Below this p-value a sampler is taken to be wrong. With another seed a right one would fail once in a million
     * times.
     */
    static final double ACCIDENT = 1e-6;

    private static final int DRAWS = 200_000;

    private Draws() {}

    static BitSource seeded(long seed) {
        return new BitSource(new SplittableRandom(seed)::nextLong);
    }

    /**
     * The p-value of the chi-square test over the values from -reach to reach, with a cell for each tail.
     *
     * @param weight proportional to the chance of a value
     */
    static double pValue(ToLongFunction<BitSource> sampler, LongToDoubleFunction weight, int reach, long seed) {
        BitSource bits = seeded(seed);
        long[] seen = new long[2 * reach + 3];
        for (int i = 0; i < DRAWS; i++) {
            long value = Math.clamp(sampler.applyAsLong(bits), -reach - 1L, reach + 1L);
            seen[Math.toIntExact(value + reach + 1)]++;
        }
        double[] expected = new double[seen.length];
        for (int value = -reach; value <= reach; value++) {
            expected[value + reach + 1] = weight.applyAsDouble(value);
        }
        for (int value = reach + 1; value < 200 * reach; value++) {
            expected[0] += weight.applyAsDouble(value);
        }
        expected[expected.length - 1] = expected[0];
        return ChiSquareTest.withDefaults().test(expected, seen).getPValue();
    }
}
