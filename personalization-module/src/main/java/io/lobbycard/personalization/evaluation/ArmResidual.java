package io.lobbycard.personalization.evaluation;

/**
 * How often one candidate was drawn against how often it should have been.
 *
 * @param expected the sum of its propensities
 * @param standardised (observed - expected) / sqrt(sum p (1 - p)); infinite where chance had no say and yet they differ
 * @param pValue two-sided, of this arm alone
 * @param adjustedPValue for looking at all arms at once (Holm 1979)
 */
public record ArmResidual(
        String stratum,
        String action,
        long observed,
        double expected,
        double standardised,
        double pValue,
        double adjustedPValue) {

    ArmResidual adjusted(double forAll) {
        return new ArmResidual(stratum, action, observed, expected, standardised, pValue, forAll);
    }
}
