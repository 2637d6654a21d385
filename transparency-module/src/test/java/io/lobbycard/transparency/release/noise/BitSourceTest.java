package io.lobbycard.transparency.release.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class BitSourceTest {

    /** Unseeded, so this fails by accident once in a thousand million runs. */
    @Test
    void secureNumbersBelowABoundAreAllAsLikely() {
        BitSource bits = BitSource.secure();
        long[] seen = new long[11];
        IntStream.range(0, 110_000).forEach(i -> seen[(int) bits.below(seen.length)]++);

        assertTrue(ChiSquareTest.withDefaults().test(seen).getPValue() > 1e-9);
    }

    @Test
    void bitsAreTakenFromTheWordOnceOnly() {
        BitSource bits = new BitSource(() -> 0xFEDC_BA98_7654_3210L);

        assertEquals(0x3210, bits.bits(16));
        assertEquals(0x7654, bits.bits(16));
        assertEquals(0xBA98, bits.bits(16));
    }

    @Test
    void impossibleRequestsAreRefused() {
        BitSource bits = Draws.seeded(2);

        assertThrows(IllegalArgumentException.class, () -> bits.bits(64));
        assertThrows(IllegalArgumentException.class, () -> bits.below(0));
        assertEquals(0, bits.below(1));
    }
}
