package io.lobbycard.personalization.evaluation;

/**
 * What a policy would earn for each decision.
 *
 * @param value reward for each decision; NaN where the log holds nothing that speaks about the policy
 * @param standardError of the value, decisions of one member taken together; infinite with fewer than two members or
 *     matches, and where the rewards of all matches are alike, which tells nothing of their spread
 * @param interval 95 % confidence
 * @param effectiveSampleSize as many equally weighted decisions would tell as much: (sum w)^2 / sum w^2 (Kish 1965)
 * @param matches decisions that the policy could have made, those of weight above zero
 * @param largestWeight the weight of the decision that counts most
 * @param decisions all decisions looked at
 */
public record Estimate(
        double value,
        double standardError,
        Interval interval,
        double effectiveSampleSize,
        long matches,
        double largestWeight,
        long decisions) {

    /** Below this many effective decisions the normal approximation fails for rates of a few per cent. */
    private static final double ENOUGH = 100;

    /** Whether so few decisions carry the estimate that its interval may be too narrow. */
    public boolean thin() {
        return !(effectiveSampleSize >= ENOUGH);
    }

    static Estimate of(Ratio ratio, int[] rows, double[] weights, Uncertainty uncertainty) {
        double sum = 0;
        double squares = 0;
        double largest = 0;
        long matches = 0;
        for (int row : rows) {
            sum += weights[row];
            squares += weights[row] * weights[row];
            largest = Math.max(largest, weights[row]);
            matches += weights[row] > 0 ? 1 : 0;
        }
        Uncertainty.Spread spread =
                matches < 2 || ratio.members() < 2 ? Uncertainty.Spread.UNKNOWN : uncertainty.of(ratio);
        return new Estimate(
                ratio.value(),
                spread.standardError(),
                spread.interval(),
                squares > 0 ? sum * sum / squares : 0,
                matches,
                largest,
                rows.length);
    }

    Estimate withoutSpread() {
        return new Estimate(
                value,
                Double.POSITIVE_INFINITY,
                Interval.UNKNOWN,
                effectiveSampleSize,
                matches,
                largestWeight,
                decisions);
    }

    Estimate movedTo(double other) {
        double shift = Double.isInfinite(standardError) ? 0 : other - value;
        Interval moved = new Interval(interval.lower() + shift, interval.upper() + shift);
        return new Estimate(other, standardError, moved, effectiveSampleSize, matches, largestWeight, decisions);
    }
}
