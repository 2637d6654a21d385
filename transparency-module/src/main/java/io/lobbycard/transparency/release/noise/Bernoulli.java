package io.lobbycard.transparency.release.noise;

import java.math.BigInteger;

/** Coins of a stated, exact chance. */
final class Bernoulli {

    private static final int CHUNK = 62;

    private Bernoulli() {}

    /** True with chance {@code above/below}; from 0 to 1. */
    static boolean of(long above, long below, BitSource bits) {
        return bits.below(below) < above;
    }

    /**
     * True with chance {@code above/below}. Compares the fraction's binary digits with random ones, 62 at a time, until
     * they differ; so no number of bits is too many.
     */
    static boolean of(BigInteger above, BigInteger below, BitSource bits) {
        BigInteger rest = above;
        while (rest.signum() > 0) {
            BigInteger[] digits = rest.shiftLeft(CHUNK).divideAndRemainder(below);
            int order = BigInteger.valueOf(bits.bits(CHUNK)).compareTo(digits[0]);
            if (order != 0) {
                return order < 0;
            }
            rest = digits[1];
        }
        return false;
    }

    /** True with chance exp(-1). */
    static boolean ofExpMinusOne(BitSource bits) {
        long k = 1;
        while (of(1, k, bits)) {
            k++;
        }
        return isOdd(k);
    }

    /**
     * True with chance exp(-above/below): Canonne et al., algorithm 1. A coin of chance gamma/k is tossed as two, of
     * gamma and of 1/k, so that the denominator does not grow.
     */
    static boolean ofExp(long above, long below, BitSource bits) {
        for (long whole = above / below; whole > 0; whole--) {
            if (!ofExpMinusOne(bits)) {
                return false;
            }
        }
        long rest = above % below;
        long k = 1;
        while (of(rest, below, bits) && of(1, k, bits)) {
            k++;
        }
        return isOdd(k);
    }

    /** As {@link #ofExp(long, long, BitSource)}, for numbers that need more than 63 bits. */
    static boolean ofExp(BigInteger above, BigInteger below, BitSource bits) {
        BigInteger[] division = above.divideAndRemainder(below);
        for (BigInteger whole = division[0]; whole.signum() > 0; whole = whole.subtract(BigInteger.ONE)) {
            if (!ofExpMinusOne(bits)) {
                return false;
            }
        }
        long k = 1;
        while (of(division[1], below, bits) && of(1, k, bits)) {
            k++;
        }
        return isOdd(k);
    }

    private static boolean isOdd(long k) {
        return (k & 1) == 1;
    }
}
