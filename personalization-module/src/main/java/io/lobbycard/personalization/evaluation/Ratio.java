package io.lobbycard.personalization.evaluation;

import java.util.Arrays;

/**
 * Numerator and denominator of an estimate, summed by member: every estimator here is a ratio of two sums, so that one
 * place knows how sure a ratio is.
 *
 * @param numerators one for each member
 * @param denominators one for each member
 */
record Ratio(double[] numerators, double[] denominators) {

    /** Of the rows given, which may be some of the log's. */
    static Ratio byMember(DecisionLog log, int[] rows, Term numerator, Term denominator) {
        int[] position = new int[log.members()];
        Arrays.fill(position, -1);
        double[] numerators = new double[log.members()];
        double[] denominators = new double[log.members()];
        int members = 0;
        for (int row : rows) {
            int member = log.member(row);
            if (position[member] < 0) {
                position[member] = members++;
            }
            numerators[position[member]] += numerator.of(row);
            denominators[position[member]] += denominator.of(row);
        }
        return new Ratio(Arrays.copyOf(numerators, members), Arrays.copyOf(denominators, members));
    }

    int members() {
        return numerators.length;
    }

    double value() {
        return Arrays.stream(numerators).sum() / Arrays.stream(denominators).sum();
    }

    /** Linearised (delta method), members drawn as clusters: Cochran 1977, Sampling Techniques, section 6.4. */
    double standardError() {
        double value = value();
        double squares = 0;
        for (int member = 0; member < members(); member++) {
            double residual = numerators[member] - value * denominators[member];
            squares += residual * residual;
        }
        double correction = members() / (members() - 1.0);
        return Math.sqrt(correction * squares)
                / Math.abs(Arrays.stream(denominators).sum());
    }

    /** What one row adds to a sum. */
    @FunctionalInterface
    interface Term {
        double of(int row);
    }
}
