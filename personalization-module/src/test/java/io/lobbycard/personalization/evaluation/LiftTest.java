package io.lobbycard.personalization.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LiftTest {

    /** Members whose own rates lie between a half and one and a half of the group's. */
    private static void addMembers(GroupTotals group, int members, double rate, RandomGenerator random) {
        for (int member = 0; member < members; member++) {
            double own = rate * (0.5 + random.nextDouble());
            int impressions = 5 + random.nextInt(20);
            int plays = 0;
            for (int i = 0; i < impressions; i++) {
                plays += random.nextDouble() < own ? 1 : 0;
            }
            group.add(impressions, plays);
        }
    }

    private static Lift simulated(int control, double lift, long seed) {
        RandomGenerator random = SimulatedWorld.seeded(seed);
        GroupTotals personalised = new GroupTotals();
        GroupTotals standard = new GroupTotals();
        addMembers(personalised, 19 * control, 0.2 * (1 + lift), random);
        addMembers(standard, control, 0.2, random);
        return Lift.compare(personalised, standard, 10, 0.05);
    }

    @Test
    void ratesAndTheirErrorsByHand() {
        GroupTotals totals = new GroupTotals().add(10, 2).add(30, 4);
        assertEquals(0.15, totals.rate(), 1e-12);
        // residuals 2 - 1.5 and 4 - 4.5: sqrt(2 / 1 * 0.5) / 40
        assertEquals(1.0 / 40, totals.standardError(), 1e-12);
        assertEquals(2, totals.members());
        assertEquals(2, totals.rewardedMembers());
    }

    @Test
    void aLiftIsFound() {
        Lift lift = simulated(2_000, 0.20, 1);
        assertEquals(Lift.Status.BETTER, lift.status());
        assertTrue(lift.interval().contains(0.20));
        assertTrue(lift.differenceInterval().contains(0.04));
        assertTrue(lift.moreDays().isEmpty());
    }

    @Test
    void aLossIsFound() {
        assertEquals(Lift.Status.WORSE, simulated(2_000, -0.20, 2).status());
    }

    @Test
    void noDifferenceIsSaidOnlyWhereOneWouldHaveBeenSeen() {
        Lift early = simulated(500, 0, 3);
        assertEquals(Lift.Status.NOT_ENOUGH_DATA, early.status());
        Lift late = simulated(20_000, 0, 3);
        assertEquals(Lift.Status.NO_DIFFERENCE, late.status());
        assertTrue(late.interval().contains(0));
        assertTrue(late.interval().upper() < 0.06);
    }

    @Test
    void theDaysAnnouncedAreTheDaysItTakes() {
        int days = simulated(500, 0, 4).moreDays().orElseThrow();
        int needed = 500 * (10 + days) / 10;
        // errors shrink with the root of the members, known here within a tenth
        assertEquals(
                Lift.Status.NOT_ENOUGH_DATA,
                simulated((int) (needed / 1.3), 0, 5).status());
        assertEquals(
                Lift.Status.NO_DIFFERENCE, simulated((int) (needed * 1.3), 0, 5).status());
    }

    @Test
    void lookingEveryDayMakesNoWinnerOfNoise() {
        RandomGenerator random = SimulatedWorld.seeded(51);
        int experiments = 400;
        int wrong = 0;
        int wrongWithTheUsualInterval = 0;
        for (int i = 0; i < experiments; i++) {
            GroupTotals personalised = new GroupTotals();
            GroupTotals control = new GroupTotals();
            boolean claimed = false;
            boolean usual = false;
            for (int day = 1; day <= 60; day++) {
                addMembers(personalised, 60, 0.2, random);
                addMembers(control, 20, 0.2, random);
                Lift lift = Lift.compare(personalised, control, day, 0.1);
                claimed |= lift.status() == Lift.Status.BETTER || lift.status() == Lift.Status.WORSE;
                double error = Math.hypot(personalised.standardError(), control.standardError());
                usual |= Math.abs(lift.difference()) > 1.96 * error;
            }
            wrong += claimed ? 1 : 0;
            wrongWithTheUsualInterval += usual ? 1 : 0;
        }
        // at most 5 %, 20 expected at the worst; more than 40 for 7 seeds in a million
        assertTrue(wrong <= 40, wrong + " false claims");
        assertTrue(wrongWithTheUsualInterval > 80, wrongWithTheUsualInterval + " by the usual interval");
    }

    @Test
    void nothingIsSaidOfNothing() {
        GroupTotals nobody = new GroupTotals();
        Lift lift = Lift.compare(nobody, nobody, 1, 0.05);
        assertEquals(Lift.Status.NOT_ENOUGH_DATA, lift.status());
        assertFalse(lift.interval().bounded());
        assertTrue(Double.isNaN(lift.relative()));
        assertTrue(lift.moreDays().isEmpty());
    }

    @Test
    void aGroupWithoutRewardsIsNotEnough() {
        GroupTotals some = new GroupTotals();
        GroupTotals none = new GroupTotals();
        for (int member = 0; member < 1_000; member++) {
            some.add(10, member % 3);
            none.add(10, 0);
        }
        assertEquals(
                Lift.Status.NOT_ENOUGH_DATA, Lift.compare(some, none, 1, 0.05).status());
        assertFalse(Lift.compare(some, none, 1, 0.05).interval().bounded());
        assertEquals(
                Lift.Status.NOT_ENOUGH_DATA, Lift.compare(none, some, 1, 0.05).status());
    }

    @Test
    void fewMembersAreNotEnoughHoweverClearTheyLook() {
        GroupTotals good = new GroupTotals();
        GroupTotals bad = new GroupTotals();
        for (int member = 0; member < 50; member++) {
            good.add(10, 5 + member % 2);
            bad.add(10, 1 + member % 2);
        }
        Lift lift = Lift.compare(good, bad, 4, 0.05);
        assertEquals(Lift.Status.NOT_ENOUGH_DATA, lift.status());
        assertTrue(lift.moreDays().orElseThrow() >= 4);
    }

    @Test
    void refusesWhatCannotBe() {
        GroupTotals group = new GroupTotals();
        assertThrows(IllegalArgumentException.class, () -> group.add(0, 0));
        assertThrows(IllegalArgumentException.class, () -> group.add(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Lift.compare(group, group, 0, 0.05));
        assertThrows(IllegalArgumentException.class, () -> Lift.compare(group, group, 1, Double.NaN));
        assertFalse(group.members() > 0);
    }
}
