package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void whatCouldNotBeDoneIsTriedAtEachBeatUntilItIs() {
        Pace pace = new Pace(3);
        assertTrue(pace.isDue());
        assertTrue(pace.isDue(), "it threw, and nothing was said");
        pace.done(false);
        assertTrue(pace.isDue());
        pace.done(true);
        assertFalse(pace.isDue());
        assertFalse(pace.isDue());
        assertTrue(pace.isDue());
    }
}
