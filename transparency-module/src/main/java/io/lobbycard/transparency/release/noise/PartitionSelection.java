package io.lobbycard.transparency.release.noise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether a group may be named at all, with the highest chances that (epsilon, delta)-differential privacy
 * allows: Desfontaines, Voss, Gipson, Mandayam, "Differentially private partition selection" (2022), theorem 1. A group
 * of nobody is never named; one more member raises the chance p to the least of
 *
 * <pre>  e^epsilon p + delta,   1 - e^-epsilon (1 - p - delta),   1.</pre>
 *
 * <p>Chances are kept in parts of 2^-160 and rounded down, and e^epsilon is replaced by a fraction just below it; both
 * err on the side of privacy.
 */
public final class PartitionSelection {

    private static final int PRECISION = 160;
    private static final BigInteger ONE = BigInteger.ONE.shiftLeft(PRECISION);

    /** The chance that a group of so many members is named, in parts; the last entry is certainty. */
    private final List<BigInteger> chances;

    /**
     * @param epsilon from 1/1000 to 20
     * @param delta below 1
     */
    public PartitionSelection(Fraction epsilon, Fraction delta) {
        if (epsilon.inPartsRoundedUp(1) > 20
                || epsilon.inverse().inPartsRoundedUp(1) > 1000
                || delta.numerator() >= delta.denominator()) {
            throw new IllegalArgumentException(
                    "Groups are selected with an epsilon from 1/1000 to 20 and a delta below 1, not " + epsilon
                            + " and " + delta + ".");
        }
        chances = chances(exponentialOf(epsilon), parts(delta));
    }

    /** Whether a group of so many members may be named this time. */
    public boolean keeps(long members, BitSource bits) {
        if (members >= chances.size() - 1) {
            return true;
        }
        return Bernoulli.of(chances.get(Math.toIntExact(members)), ONE, bits);
    }

    /** The smallest group that is named with at least the chance {@code above/below}. */
    public int firstKeptWithChance(long above, long below) {
        BigInteger wanted = ONE.multiply(BigInteger.valueOf(above));
        int members = 0;
        while (chances.get(members).multiply(BigInteger.valueOf(below)).compareTo(wanted) < 0) {
            members++;
        }
        return members;
    }

    private static List<BigInteger> chances(BigInteger growth, BigInteger delta) {
        List<BigInteger> chances = new ArrayList<>();
        BigInteger chance = BigInteger.ZERO;
        while (chance.compareTo(ONE) < 0) {
            chances.add(chance);
            BigInteger grown = growth.multiply(chance).shiftRight(PRECISION).add(delta);
            BigInteger gap = ONE.subtract(chance).subtract(delta).max(BigInteger.ZERO);
            BigInteger shrunk = gap.shiftLeft(PRECISION).divide(growth);
            BigInteger closing = gap.signum() == 0 ? ONE : ONE.subtract(shrunk).subtract(BigInteger.ONE);
            chance = grown.min(closing).min(ONE).max(chance);
        }
        chances.add(ONE);
        return List.copyOf(chances);
    }

    /** e^epsilon from its series, cut short and so below it. */
    private static BigInteger exponentialOf(Fraction epsilon) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger term = ONE;
        for (long n = 1; term.signum() > 0; n++) {
            sum = sum.add(term);
            term = term.multiply(BigInteger.valueOf(epsilon.numerator()))
                    .divide(BigInteger.valueOf(epsilon.denominator()).multiply(BigInteger.valueOf(n)));
        }
        return sum;
    }

    private static BigInteger parts(Fraction fraction) {
        return ONE.multiply(BigInteger.valueOf(fraction.numerator()))
                .divide(BigInteger.valueOf(fraction.denominator()));
    }
}
