package io.lobbycard.personalization.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Were pictures drawn as often as their propensities say? Add every draw once: a picture that is shown again in its
 * period is the same draw. Not safe for use by several threads.
 */
public final class PropensityCheck {

    /** False alarms: one check of all arms in a thousand. */
    public static final double DEFAULT_ALARM_LEVEL = 0.001;

    private static final double SUM_TOLERANCE = 1e-6;

    private final Map<String, Map<String, Arm>> strata = new LinkedHashMap<>();

    /**
     * Takes one draw.
     *
     * @param propensities of the candidates, in their order; they add up to 1 within 1e-6
     * @param chosen index of the one that was drawn
     * @throws IllegalArgumentException if the propensities are none, or not one for each candidate
     */
    public void add(String stratum, List<String> candidates, double[] propensities, int chosen) {
        check(stratum, candidates, propensities, chosen);
        Map<String, Arm> arms = strata.computeIfAbsent(stratum, id -> new LinkedHashMap<>());
        for (int candidate = 0; candidate < propensities.length; candidate++) {
            arms.computeIfAbsent(candidates.get(candidate), id -> new Arm())
                    .add(propensities[candidate], candidate == chosen);
        }
    }

    /**
     * Takes the sums of many draws of one candidate.
     *
     * @param observed how often it was drawn
     * @param expected sum of its propensities p, variance of p(1 - p), third cumulant of p(1 - p)(1 - 2p)
     */
    public void add(
            String stratum, String candidate, long observed, double expected, double variance, double thirdCumulant) {
        strata.computeIfAbsent(stratum, id -> new LinkedHashMap<>())
                .computeIfAbsent(candidate, id -> new Arm())
                .add(observed, expected, variance, thirdCumulant);
    }

    /** Every arm, the most striking first. */
    public List<ArmResidual> residuals() {
        List<ArmResidual> arms = new ArrayList<>();
        strata.forEach((stratum, named) -> named.forEach((action, arm) -> arms.add(arm.residual(stratum, action))));
        arms.sort(Comparator.comparingDouble(ArmResidual::pValue)
                .thenComparingDouble(arm -> -Math.abs(arm.standardised())));
        double running = 0;
        for (int rank = 0; rank < arms.size(); rank++) {
            double adjusted = Math.min(1, (arms.size() - rank) * arms.get(rank).pValue());
            running = Math.max(running, adjusted);
            arms.set(rank, arms.get(rank).adjusted(running));
        }
        return List.copyOf(arms);
    }

    /** The arms drawn too often or too rarely, so that at most this share of checks of a sound log name any. */
    public List<ArmResidual> alarms(double level) {
        return residuals().stream().filter(arm -> arm.adjustedPValue() < level).toList();
    }

    private static void check(String stratum, List<String> candidates, double[] propensities, int chosen) {
        if (propensities.length != candidates.size() || chosen < 0 || chosen >= propensities.length) {
            throw new IllegalArgumentException("A draw in stratum " + stratum + " names candidate " + chosen + " of "
                    + candidates.size() + " with " + propensities.length + " propensities.");
        }
        double sum = 0;
        for (double propensity : propensities) {
            sum += propensity >= 0 ? propensity : Double.NaN;
        }
        if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
            throw new IllegalArgumentException("The propensities of a draw in stratum " + stratum
                    + " are each at least 0 and add up to 1, but they add up to " + sum + ".");
        }
    }
}
