package io.lobbycard.personalization.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PropensityCheckTest {

    private static final List<String> PICTURES = List.of("ann", "bob", "cat", "dan");

    /** Epsilon-greedy as in production: mostly one picture, and a rare choice among all. */
    private static double[] propensities(RandomGenerator random, double epsilon) {
        double[] chances = new double[PICTURES.size()];
        Arrays.fill(chances, epsilon / chances.length);
        chances[random.nextInt(chances.length - 1)] += 1 - epsilon;
        return chances;
    }

    /** @param shifted share by which the draw favours the last picture beyond what it says */
    private static PropensityCheck drawn(int draws, double epsilon, double shifted, RandomGenerator random) {
        PropensityCheck check = new PropensityCheck();
        for (int i = 0; i < draws; i++) {
            double[] said = propensities(random, epsilon);
            int chosen = random.nextDouble() < shifted ? PICTURES.size() - 1 : SimulatedWorld.draw(said, random);
            check.add("title", PICTURES, said, chosen);
        }
        return check;
    }

    @Test
    void residualsByHand() {
        PropensityCheck check = new PropensityCheck();
        for (int i = 0; i < 100; i++) {
            check.add("t", List.of("a", "b"), new double[] {0.2, 0.8}, i < 30 ? 0 : 1);
        }
        ArmResidual first = check.residuals().getFirst();
        assertEquals(20, first.expected(), 1e-9);
        assertEquals(2.5, Math.abs(first.standardised()), 1e-9);
        // the binomial tail P(X >= 30), n 100, p 0.2, is 0.01125; twice it 0.0225, and both arms are looked at
        assertEquals(0.0225, first.pValue(), 0.001);
        assertEquals(2 * first.pValue(), first.adjustedPValue(), 1e-12);
        assertTrue(check.alarms(PropensityCheck.DEFAULT_ALARM_LEVEL).isEmpty());
    }

    @Test
    void tailsOfARareArmAreThoseOfItsCount() {
        PropensityCheck check = new PropensityCheck();
        for (int i = 0; i < 10_000; i++) {
            check.add("t", List.of("rare", "usual"), new double[] {9e-4, 1 - 9e-4}, i < 23 ? 0 : 1);
        }
        ArmResidual rare = check.residuals().stream()
                .filter(arm -> arm.action().equals("rare"))
                .findFirst()
                .orElseThrow();
        // P(X >= 23) of the binomial is 6.62e-5; the normal tail would claim 3.4e-6
        double exact = 2 * 6.62e-5;
        assertTrue(rare.pValue() > exact && rare.pValue() < 1.4 * exact, "" + rare.pValue());
    }

    @Test
    void soundLogsRaiseFewAlarms() {
        RandomGenerator random = SimulatedWorld.seeded(31);
        int alarms = 0;
        for (int i = 0; i < 2_000; i++) {
            alarms += drawn(300, 0.05, 0, random).alarms(0.05).isEmpty() ? 0 : 1;
        }
        // at most 5 % by design, so 100 expected at the worst; more than 144 for 7 seeds in a million
        assertTrue(alarms <= 144, alarms + " alarms");
    }

    @Test
    void aDrawThatFavoursAPictureIsFound() {
        RandomGenerator random = SimulatedWorld.seeded(32);
        int found = 0;
        for (int i = 0; i < 100; i++) {
            // 125 draws of the last picture are expected of 10,000 and about 200 come: 6.7 standard deviations
            var alarms = drawn(10_000, 0.05, 0.0076, random).alarms(PropensityCheck.DEFAULT_ALARM_LEVEL);
            found += alarms.stream().anyMatch(arm -> arm.action().equals("dan") && arm.standardised() > 0) ? 1 : 0;
        }
        // power 0.98 or more; fewer than 90 of 100 for one seed in 10^4 at the most
        assertTrue(found >= 90, found + " of 100 found");
    }

    @Test
    void anImpossibleDrawIsFoundAtOnce() {
        PropensityCheck check = new PropensityCheck();
        check.add("t", List.of("a", "b"), new double[] {0, 1}, 0);
        var alarms = check.alarms(PropensityCheck.DEFAULT_ALARM_LEVEL);
        assertEquals(2, alarms.size());
        assertTrue(Double.isInfinite(alarms.getFirst().standardised()));
    }

    @Test
    void nothingDrawnNothingAlarmed() {
        assertTrue(new PropensityCheck().residuals().isEmpty());
    }

    @Test
    void refusesWhatIsNoDraw() {
        PropensityCheck check = new PropensityCheck();
        List<String> two = List.of("a", "b");
        assertThrows(IllegalArgumentException.class, () -> check.add("t", two, new double[] {0.5, 0.4}, 0));
        assertThrows(IllegalArgumentException.class, () -> check.add("t", two, new double[] {-0.5, 1.5}, 0));
        assertThrows(IllegalArgumentException.class, () -> check.add("t", two, new double[] {Double.NaN, 1}, 0));
        assertThrows(IllegalArgumentException.class, () -> check.add("t", two, new double[] {1}, 0));
        assertThrows(IllegalArgumentException.class, () -> check.add("t", two, new double[] {0.5, 0.5}, 2));
        assertTrue(check.residuals().isEmpty());
    }
}
