package io.lobbycard.transparency.explanations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final Instant START = Instant.parse("2026-11-23T14:00:00Z");

    @Test
    void theMomentIsSaidToTheMinuteInUtc() {
        assertEquals(
                "The first of what is new begins to count on 23 November 2026 at 14:00 UTC.", Waiting.sentence(START));
    }
}
