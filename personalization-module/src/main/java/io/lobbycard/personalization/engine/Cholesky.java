package io.lobbycard.personalization.engine;

/** Solves symmetric positive definite systems of a few dozen unknowns (Golub and Van Loan, section 4.2). */
final class Cholesky {

    private final double[][] lower;

    /** The matrix is taken over; only its lower triangle is read. */
    Cholesky(double[][] matrix) {
        lower = matrix;
        for (int j = 0; j < lower.length; j++) {
            for (int i = j; i < lower.length; i++) {
                double sum = lower[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j && !(sum > 0)) {
                    throw new ArithmeticException("Expected a positive definite matrix, but pivot " + j + " is " + sum);
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
    }

    double[] solve(double[] right) {
        double[] solution = right.clone();
        for (int i = 0; i < solution.length; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= lower[i][k] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        for (int i = solution.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < solution.length; k++) {
                solution[i] -= lower[k][i] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        return solution;
    }

    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += 2 * Math.log(lower[i][i]);
        }
        return sum;
    }
}
