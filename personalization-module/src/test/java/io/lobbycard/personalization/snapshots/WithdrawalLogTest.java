package io.lobbycard.personalization.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.lobbycard.personalization.snapshots.WithdrawalLog.Entry;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WithdrawalLogTest {

    private static final int MANY = 100_000;

    /** With a set for each revision these would take 40 GB. */
    @Test
    void oneDecisionMayWithdrawMorePicturesThanASetForEachWouldFitIntoMemory() {
        WithdrawalLog log = WithdrawalLog.EMPTY.and(IntStream.rangeClosed(1, MANY)
                .mapToObj(each -> new Entry(each, "picture-" + each, true))
                .toList());

        assertEquals(MANY, log.at(Long.MAX_VALUE).size());
        assertEquals(
                List.of(1, MANY / 2, MANY - 1),
                LongStream.of(1, MANY / 2, MANY - 1)
                        .mapToObj(revision -> log.at(revision).size())
                        .toList());
    }

    @Test
    void everybodyHoldsTheSameSetOfNow() {
        WithdrawalLog log = WithdrawalLog.EMPTY.and(List.of(new Entry(1, "one", true), new Entry(3, "other", true)));

        assertSame(log.at(3), log.at(4));
        assertSame(log, log.and(List.of()));
    }

    @Test
    void whatHeldThenIsKnownWhenItWasGivenBackSince() {
        WithdrawalLog log = WithdrawalLog.EMPTY
                .and(List.of(new Entry(2, "one", true), new Entry(5, "other", true)))
                .and(List.of(new Entry(7, "one", false), new Entry(8, "one", false)));

        assertEquals(Set.of(), log.at(0));
        assertEquals(Set.of("one"), log.at(4));
        assertEquals(Set.of("one", "other"), log.at(6));
        assertEquals(Set.of("other"), log.at(7));
        assertEquals(8, log.revision());
    }
}
