package io.lobbycard.transparency.release.noise;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A positive fraction in lowest terms: every parameter of the noise is one, so that it is what it says.
 *
 * @param numerator at least 1
 * @param denominator at least 1
 */
public record Fraction(long numerator, long denominator) {

    public Fraction {
        if (numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException(
                    "A positive, finite fraction is needed, not " + numerator + "/" + denominator + ".");
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValue();
        numerator /= divisor;
        denominator /= divisor;
    }

    public static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    /**
     * The exact value of a decimal such as {@code 0.005} or {@code 1e-9}.
     *
     * @throws IllegalArgumentException if it is not a number, not positive, not finite, or needs more than 63 bits
     */
    public static Fraction parse(String decimal) {
        try {
            BigDecimal value = new BigDecimal(decimal.strip());
            if (value.precision() - value.scale() > 30) {
                throw new ArithmeticException("too large");
            }
            BigInteger below = BigInteger.TEN.pow(Math.clamp(value.scale(), 0, 30));
            BigInteger above = value.multiply(new BigDecimal(below)).toBigIntegerExact();
            BigInteger divisor = above.gcd(below).max(BigInteger.ONE);
            return new Fraction(
                    above.divide(divisor).longValueExact(),
                    below.divide(divisor).longValueExact());
        } catch (ArithmeticException | NumberFormatException unfit) {
            throw new IllegalArgumentException("A positive decimal number is needed, not '" + decimal + "'.", unfit);
        }
    }

    /**
     * The product in lowest terms.
     *
     * @throws ArithmeticException if it needs more than 63 bits
     */
    public Fraction times(Fraction other) {
        Fraction crossed = new Fraction(numerator, other.denominator);
        Fraction rest = new Fraction(other.numerator, denominator);
        return new Fraction(
                Math.multiplyExact(crossed.numerator, rest.numerator),
                Math.multiplyExact(crossed.denominator, rest.denominator));
    }

    public Fraction inverse() {
        return new Fraction(denominator, numerator);
    }

    /** The smallest whole number of parts that is not below the fraction, where {@code parts} make one. */
    public long inPartsRoundedUp(long parts) {
        BigInteger[] division = BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(parts))
                .divideAndRemainder(BigInteger.valueOf(denominator));
        return division[0].longValueExact() + (division[1].signum() > 0 ? 1 : 0);
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
