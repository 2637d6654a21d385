package io.lobbycard.personalization.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.lobbycard.personalization.history.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Inputs stand for themselves by their weight. */
class RecentInputsTest {

    private static final int MOST = 800;

    private final RecentInputs<Integer> recent = new RecentInputs<>(MOST, weight -> weight);

    @Test
    void receiptsOfOneLongHistoryDriveOutNobodyElse() {
        for (int member = 1; member <= 40; member++) {
            recent.add(key(member, 0, 0), 10);
        }
        for (int period = 0; period < 1_000; period++) {
            recent.add(key(0, period, 0), 90);
        }

        for (int member = 1; member <= 40; member++) {
            assertEquals(10, recent.of(key(member, 0, 0)));
        }
        assertEquals(90, recent.of(key(0, 999, 0)), "the last is there");
        assertNull(recent.of(key(0, 998, 0)), "and with it more than the share of one member");
    }

    @Test
    void ofAShortHistoryTheLastFewAreThere() {
        for (int period = 0; period < 6; period++) {
            recent.add(key(0, period, 0), 10);
        }
        recent.add(key(0, 5, 0), 11);

        assertEquals(11, recent.of(key(0, 5, 0)));
        assertEquals(10, recent.of(key(0, 2, 0)));
        assertNull(recent.of(key(0, 1, 0)));
    }

    @Test
    void whatIsOlderThanAWithdrawalIsForgotten() {
        recent.add(key(0, 1, 6), 10);
        recent.add(key(0, 2, 7), 10);
        recent.add(key(1, 1, 6), 10);

        recent.forgetFromBefore(7);

        assertNull(recent.of(key(0, 1, 6)));
        assertNull(recent.of(key(1, 1, 6)));
        assertEquals(10, recent.of(key(0, 2, 7)));
    }

    private static RecentInputs.Key key(long member, int period, long withdrawalRevision) {
        return new RecentInputs.Key(
                member, 0, 0, 0, 1, new Period(period, 0, 0), 0, withdrawalRevision, Set.of(), false);
    }
}
