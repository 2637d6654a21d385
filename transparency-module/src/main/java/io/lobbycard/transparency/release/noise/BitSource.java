package io.lobbycard.transparency.release.noise;

import java.util.function.LongSupplier;

/**
 * Fair random bits, handed out in small numbers from words of 64. Not safe for threads: make one for each release.
 *
 * <p>{@link #secure()} is the one for releases; any other supplier of words is for tests, which need seeds.
 */
public final class BitSource {

    private final LongSupplier words;
    private long pool;
    private int left;

    /** @param words gives 64 fair, independent bits each time */
    public BitSource(LongSupplier words) {
        this.words = words;
    }

    /** Bits from the platform's {@link java.security.SecureRandom}. */
    public static BitSource secure() {
        return new BitSource(new SecureWords());
    }

    /**
     * A whole number made of fair bits, from 0 to 2^count - 1.
     *
     * @param count 1 to 63
     */
    public long bits(int count) {
        if (count < 1 || count > 63) {
            throw new IllegalArgumentException("1 to 63 bits can be drawn at a time, not " + count + ".");
        }
        if (count > left) {
            pool = words.getAsLong();
            left = Long.SIZE;
        }
        long drawn = pool & ((1L << count) - 1);
        pool >>>= count;
        left -= count;
        return drawn;
    }

    /**
     * A whole number from 0 to bound - 1, each as likely as the others, by rejection (Canonne et al., section 5).
     *
     * @param bound at least 1
     */
    public long below(long bound) {
        if (bound < 1) {
            throw new IllegalArgumentException(
                    "A number below a bound needs a bound of at least 1, not " + bound + ".");
        }
        int size = Long.SIZE - Long.numberOfLeadingZeros(bound - 1);
        if (size == 0) {
            return 0;
        }
        long drawn = bits(size);
        while (drawn >= bound) {
            drawn = bits(size);
        }
        return drawn;
    }
}
