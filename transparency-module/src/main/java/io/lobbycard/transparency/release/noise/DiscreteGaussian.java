package io.lobbycard.transparency.release.noise;

import java.math.BigInteger;

/**
 * The discrete Gaussian distribution: whole numbers z with chance proportional to exp(-z^2 / (2 variance)). Added to
 * counts whose changes for one member have the Euclidean length d it gives zero-concentrated differential privacy with
 * rho = d^2 / (2 variance) (theorem 4). Canonne et al., algorithm 3: a discrete Laplace draw, kept with a chance that
 * leaves the Gaussian.
 *
 * @param variance the parameter sigma squared; the distribution's own variance is a little smaller or the same
 */
public record DiscreteGaussian(Fraction variance) {

    /** Noise that costs {@code rho} where one member changes the counts by at most {@code squaredLength}, squared. */
    public static DiscreteGaussian costing(Fraction rho, long squaredLength) {
        return new DiscreteGaussian(
                Fraction.of(squaredLength).times(rho.times(Fraction.of(2)).inverse()));
    }

    public long draw(BitSource bits) {
        long p = variance.numerator();
        long q = variance.denominator();
        long t = floorOfRoot(p / q) + 1;
        while (true) {
            long y = DiscreteLaplace.draw(t, 1, bits);
            if (isKept(Math.abs(y), p, q, t, bits)) {
                return y;
            }
        }
    }

    /** True with chance exp(-(size - p/(q t))^2 q / (2 p)), which is exp(-(size q t - p)^2 / (2 p q t^2)). */
    private static boolean isKept(long size, long p, long q, long t, BitSource bits) {
        long below = positiveProduct(positiveProduct(2 * t, t), positiveProduct(p, q));
        long reach = positiveProduct(positiveProduct(size, t), q);
        if (below > 0 && reach >= 0) {
            long distance = Math.abs(reach - p);
            long above = positiveProduct(distance, distance);
            if (above >= 0) {
                return Bernoulli.ofExp(above, below, bits);
            }
        }
        BigInteger distance = big(size).multiply(big(t)).multiply(big(q)).subtract(big(p));
        return Bernoulli.ofExp(
                distance.multiply(distance),
                big(p).multiply(big(q)).multiply(big(t)).multiply(big(2 * t)),
                bits);
    }

    /** The product of two numbers that are not negative, or -1 if it needs more than 63 bits or a factor is -1. */
    private static long positiveProduct(long a, long b) {
        long product = a * b;
        return a < 0 || b < 0 || product < 0 || Math.multiplyHigh(a, b) != 0 ? -1 : product;
    }

    private static long floorOfRoot(long square) {
        return big(square).sqrt().longValueExact();
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
