package io.lobbycard.personalization.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What outcomes say of one title's pictures: how well they tell them apart (the draw's variances and covariances, in units of
 * score over noise), and information x measured effects.
 */
final class TitleEvidence {

    private final int first;
    private final double[][] information;
    private final double[] measured;
    private double lastBelieved;
    private @Nullable Cholesky last;

    TitleEvidence(int first, double[][] information, double[] measured) {
        this.first = first;
        this.information = information;
        this.measured = measured;
    }

    /** Index of the title's first picture. */
    int first() {
        return first;
    }

    int count() {
        return measured.length;
    }

    /** Information x effects, beyond what is expected of each picture. */
    double[] surprise(float[] expected) {
        double[] surprise = measured.clone();
        for (int i = 0; i < surprise.length; i++) {
            for (int j = 0; j < surprise.length; j++) {
                surprise[i] -= information[i][j] * expected[first + j];
            }
        }
        return surprise;
    }

    /** Effects, shrunk towards nothing by this much believed precision. */
    double[] effects(double believed) {
        return solve(measured, believed);
    }

    double[] solve(double[] right, double believed) {
        return solver(believed).solve(right);
    }

    /** Of the posterior precision of effects that are believed to have this precision beforehand. */
    Cholesky solver(double believed) {
        if (last == null || lastBelieved != believed) {
            double[][] precision = new double[count()][];
            for (int i = 0; i < precision.length; i++) {
                precision[i] = information[i].clone();
                precision[i][i] += believed;
            }
            last = new Cholesky(precision);
            lastBelieved = believed;
        }
        return last;
    }

    /**
     * Logarithm of the probability of these surprises if effects have this precision, but for a constant (Bishop 2006,
     * section 3.5).
     */
    double evidence(double[] surprise, double believed) {
        Cholesky solver = solver(believed);
        double[] effects = solver.solve(surprise);
        double sum = count() * Math.log(believed) / 2 - solver.logDeterminant() / 2;
        for (int i = 0; i < effects.length; i++) {
            sum += surprise[i] * effects[i] / 2;
        }
        return sum;
    }

    /** How uncertain each picture is against the mean of its title's, which is all that matters for choosing among them. */
    double[] uncertainty(double believed) {
        Cholesky solver = solver(believed);
        double[] variance = new double[count()];
        double[] mean = new double[count()];
        double overall = 0;
        for (int i = 0; i < variance.length; i++) {
            double[] unit = new double[variance.length];
            unit[i] = 1;
            double[] column = solver.solve(unit);
            variance[i] = column[i];
            mean[i] = Arrays.stream(column).sum() / column.length;
            overall += mean[i] / column.length;
        }
        for (int i = 0; i < variance.length; i++) {
            variance[i] = Math.max(0, variance[i] - 2 * mean[i] + overall);
        }
        return variance;
    }
}
