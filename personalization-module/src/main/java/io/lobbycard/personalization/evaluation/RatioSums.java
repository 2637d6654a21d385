package io.lobbycard.personalization.evaluation;

/**
 * A ratio of two sums over members.
 *
 * @param squaredResiduals sum over members of (numerator - value x denominator)^2
 */
record RatioSums(double value, double denominator, double squaredResiduals) {

    /** Of linear combinations of what members did, which may differ by fold. */
    static RatioSums of(MemberProducts[] folds, double[][] numerators, double[][] denominators) {
        double numerator = 0;
        double denominator = 0;
        for (int fold = 0; fold < folds.length; fold++) {
            numerator += folds[fold].sum(numerators[fold]);
            denominator += folds[fold].sum(denominators[fold]);
        }
        double value = numerator / denominator;
        double squares = 0;
        for (int fold = 0; fold < folds.length; fold++) {
            double[] residual = numerators[fold].clone();
            for (int place = 0; place < residual.length; place++) {
                residual[place] -= value * denominators[fold][place];
            }
            squares += folds[fold].sumOfSquares(residual);
        }
        return new RatioSums(value, denominator, Math.max(0, squares));
    }
}
