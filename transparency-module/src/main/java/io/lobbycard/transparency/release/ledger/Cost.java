package io.lobbycard.transparency.release.ledger;

import io.lobbycard.transparency.release.noise.Fraction;

/**
 * What an answer can tell of any one member, at most: delta-approximate rho-zCDP. Costs add up.
 *
 * @param nanoRho rho in parts of 1e-9
 * @param attoDelta delta in parts of 1e-18
 */
public record Cost(long nanoRho, long attoDelta) {

    private static final long NANO = 1_000_000_000L;
    private static final long ATTO = NANO * NANO;

    public Cost {
        if (nanoRho < 0 || attoDelta < 0) {
            throw new IllegalArgumentException(
                    "A cost is not negative, as " + nanoRho + " and " + attoDelta + " would be.");
        }
    }

    /** Noise of that rho, rounded up. */
    public static Cost ofRho(Fraction rho) {
        return new Cost(rho.inPartsRoundedUp(NANO), 0);
    }

    /**
     * An (epsilon, delta)-differentially private step, rounded up: it is delta-approximate zCDP with rho = epsilon^2/2 (Bun
     * and Steinke 2016, proposition 1.4 and section 8).
     */
    public static Cost ofEpsilonDelta(Fraction epsilon, Fraction delta) {
        Fraction rho = epsilon.times(epsilon).times(new Fraction(1, 2));
        return new Cost(rho.inPartsRoundedUp(NANO), delta.inPartsRoundedUp(ATTO));
    }

    /** A limit on costs, rounded up by less than a part. */
    public static Cost limit(Fraction rho, Fraction delta) {
        return new Cost(rho.inPartsRoundedUp(NANO), delta.inPartsRoundedUp(ATTO));
    }

    public Cost plus(Cost other) {
        return new Cost(Math.addExact(nanoRho, other.nanoRho), Math.addExact(attoDelta, other.attoDelta));
    }

    public Cost times(int repeats) {
        return new Cost(Math.multiplyExact(nanoRho, repeats), Math.multiplyExact(attoDelta, repeats));
    }

    public boolean isWithin(Cost limit) {
        return nanoRho <= limit.nanoRho && attoDelta <= limit.attoDelta;
    }

    public double rho() {
        return (double) nanoRho / NANO;
    }

    public double delta() {
        return (double) attoDelta / ATTO;
    }

    /**
     * The epsilon of the (epsilon, delta)-differential privacy that this cost guarantees, with {@code extraDelta} besides
     * {@link #delta}: rho + 2 sqrt(rho ln(1/extraDelta)) (Bun and Steinke 2016, proposition 1.3).
     */
    public double epsilon(double extraDelta) {
        return rho() + 2 * Math.sqrt(rho() * Math.log(1 / extraDelta));
    }
}
