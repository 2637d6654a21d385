package io.lobbycard.transparency.explanations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final Instant START = Instant.parse("2026-11-23T14:00:00Z");

    @Test
    void theMomentIsStillToComeOrPast() {
        assertEquals(
                "What you watched last begins to count on 23 November 2026 at 14:00 UTC.",
                Waiting.sentence(START, START.minusSeconds(1)));
        assertEquals(
                "What was new then began to count on 23 November 2026 at 14:00 UTC.", Waiting.sentence(START, START));
    }
}
