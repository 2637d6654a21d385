package io.lobbycard.transparency.audit.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MeanCountTest {

    @Test
    void nobodyIsNoShare() {
        assertEquals(new Range(0, 0, 0), MeanCount.share(new long[4], 3, 1));
    }

    @Test
    void theShareIsTheMeanOverTheMost() {
        // one had 0, two had 1, one had 3 of 3
        Range share = MeanCount.share(new long[] {1, 2, 0, 1}, 3, 1);

        assertEquals(5 / 12.0, share.value(), 1e-12);
        assertTrue(share.low() < share.value() && share.value() < share.high());
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        long[] units = {10, 30, 20, 5};

        assertEquals(MeanCount.share(units, 3, 42), MeanCount.share(units, 3, 42));
    }
}
