package io.lobbycard.personalization.evaluation;

/** From lower to upper, both included; infinite ends say that nothing is known. */
public record Interval(double lower, double upper) {

    static final Interval UNKNOWN = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException(
                    "An interval goes from lower to upper, but it is from " + lower + " to " + upper + ".");
        }
    }

    /** Whether both ends say something. */
    public boolean bounded() {
        return Double.isFinite(lower) && Double.isFinite(upper);
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
