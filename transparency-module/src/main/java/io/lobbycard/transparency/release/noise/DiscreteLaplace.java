package io.lobbycard.transparency.release.noise;

/**
 * The discrete Laplace distribution: whole numbers z with chance proportional to exp(-|z|/scale). Added to a count with
 * sensitivity d it gives (d/scale)-differential privacy. Canonne et al., algorithm 2.
 *
 * @param scale the scale, t/s in the paper
 */
public record DiscreteLaplace(Fraction scale) {

    public long draw(BitSource bits) {
        return draw(scale.numerator(), scale.denominator(), bits);
    }

    /** A draw of scale {@code t/s}. */
    static long draw(long t, long s, BitSource bits) {
        while (true) {
            long u = bits.below(t);
            if (!Bernoulli.ofExp(u, t, bits)) {
                continue;
            }
            long v = 0;
            while (Bernoulli.ofExpMinusOne(bits)) {
                v++;
            }
            long size = Math.addExact(u, Math.multiplyExact(t, v)) / s;
            boolean negative = bits.bits(1) == 1;
            if (!negative) {
                return size;
            }
            if (size != 0) {
                return -size;
            }
        }
    }
}
