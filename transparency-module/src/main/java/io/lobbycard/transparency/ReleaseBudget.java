package io.lobbycard.transparency;

/**
 * What all answers about a calendar year can tell of any one member, at most, so far: delta-approximate rho-zCDP.
 *
 * @param questions that were paid for
 * @param answered those of them that got an answer; about the others the crowd was too small
 * @param epsilon of the differential privacy that {@code spentRho} guarantees with a delta of 1e-6 besides
 *     {@code spentDelta}
 */
public record ReleaseBudget(
        int year,
        double spentRho,
        double limitRho,
        double spentDelta,
        double limitDelta,
        double epsilon,
        int questions,
        int answered) {}
