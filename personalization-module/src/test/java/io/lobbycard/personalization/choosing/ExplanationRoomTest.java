package io.lobbycard.personalization.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.web.ProblemException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExplanationRoomTest {

    /** A quarter of the heap that the server comes with. */
    private static final long DELIVERED = (512L << 20) / 4;

    private static final int LONGEST = 20_000;
    private static final int SIGNALS = 42;

    private final ExplanationRoom room = new ExplanationRoom(DELIVERED, Duration.ZERO);

    @Test
    void theLongestHistoryHasRoomAndASecondOneWaits() {
        HeldRoom first = held(LONGEST);

        ProblemException refused = assertThrows(ProblemException.class, () -> held(LONGEST));

        assertEquals(503, refused.problem().status());
        assertEquals(Duration.ofSeconds(5), refused.retryAfter().orElseThrow());
        first.giveBack();
        held(LONGEST).giveBack();
        assertEquals(DELIVERED / 1_024, room.free());
    }

    @Test
    void twentyOrdinaryHistoriesHaveRoomAtOnce() {
        for (int history = 0; history < 20; history++) {
            held(1_000);
        }

        assertTrue(room.free() > 0);
    }

    @Test
    void aRequestHoldsAsMuchAsItsLargestExplanationTakes() {
        HeldRoom request = held(5_000);
        int left = room.free();

        request.hold(1_000, SIGNALS);
        assertEquals(left, room.free());
        request.hold(LONGEST, SIGNALS);
        assertEquals(DELIVERED / 1_024 - room.need(LONGEST, SIGNALS), room.free());
    }

    @Test
    void whatWouldNeverFitGoesAlone() {
        HeldRoom alone = held(1_000_000);

        assertEquals(0, room.free());
        assertThrows(ProblemException.class, () -> held(1));
        alone.giveBack();
        assertEquals(DELIVERED / 1_024, room.free());
    }

    @Test
    void anEmptyHistoryTakesNoRoom() {
        HeldRoom alone = held(1_000_000);

        held(0).giveBack();

        assertEquals(0, room.free());
        alone.giveBack();
    }

    private HeldRoom held(int viewings) {
        HeldRoom held = new HeldRoom(room);
        held.hold(viewings, SIGNALS);
        return held;
    }
}
