package io.lobbycard.personalization.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class GroupSizeCheckTest {

    @Test
    void tailsByHand() {
        // all ten in a group of half: 2 / 2^10
        assertEquals(2.0 / 1024, GroupSizeCheck.of(10, 10, 0.5).pValue(), 1e-15);
        assertEquals(2.0 / 1024, GroupSizeCheck.of(0, 10, 0.5).pValue(), 1e-15);
        assertEquals(1, GroupSizeCheck.of(5, 10, 0.5).pValue());
        assertEquals(1, GroupSizeCheck.of(0, 0, 0.05).pValue());
        assertEquals(5, GroupSizeCheck.of(3, 100, 0.05).expected(), 1e-12);
    }

    @Test
    void withoutAControlGroupAnyMemberInItIsOneTooMany() {
        assertEquals(1, GroupSizeCheck.of(0, 1_000, 0).pValue());
        assertEquals(0, GroupSizeCheck.of(1, 1_000, 0).pValue());
        assertEquals(1, GroupSizeCheck.of(1_000, 1_000, 1).pValue());
        assertEquals(0, GroupSizeCheck.of(999, 1_000, 1).pValue());
        assertEquals(1, GroupSizeCheck.of(0, 0, 0).pValue());
    }

    @Test
    void aGroupOfTheRightSizeIsQuiet() {
        assertFalse(GroupSizeCheck.of(5_020, 100_000, 0.05).alarm(GroupSizeCheck.DEFAULT_ALARM_LEVEL));
    }

    @Test
    void aControlGroupThatLosesMembersIsFound() {
        RandomGenerator random = SimulatedWorld.seeded(41);
        int found = 0;
        int falseAlarms = 0;
        for (int i = 0; i < 1_000; i++) {
            int sound = 0;
            int leaking = 0;
            for (int member = 0; member < 20_000; member++) {
                boolean control = random.nextDouble() < 0.05;
                sound += control ? 1 : 0;
                leaking += control && random.nextDouble() >= 0.15 ? 1 : 0;
            }
            found += GroupSizeCheck.of(leaking, 20_000, 0.05).alarm(GroupSizeCheck.DEFAULT_ALARM_LEVEL) ? 1 : 0;
            falseAlarms += GroupSizeCheck.of(sound, 20_000, 0.05).alarm(GroupSizeCheck.DEFAULT_ALARM_LEVEL) ? 1 : 0;
        }
        // 15 % of the control group lost: 4.9 standard deviations, power 0.95; fewer than 900 for no seed in 10^9
        assertTrue(found > 900, found + " of 1,000 leaks found");
        // at most one expected; more than seven for one seed in 10^5
        assertTrue(falseAlarms <= 7, falseAlarms + " false alarms");
    }

    @Test
    void refusesGroupsThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> GroupSizeCheck.of(-1, 10, 0.5));
        assertThrows(IllegalArgumentException.class, () -> GroupSizeCheck.of(11, 10, 0.5));
        assertThrows(IllegalArgumentException.class, () -> GroupSizeCheck.of(1, 10, -0.1));
        assertThrows(IllegalArgumentException.class, () -> GroupSizeCheck.of(1, 10, 1.1));
        assertThrows(IllegalArgumentException.class, () -> GroupSizeCheck.of(1, 10, Double.NaN));
    }
}
