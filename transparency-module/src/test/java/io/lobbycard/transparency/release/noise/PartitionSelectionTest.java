package io.lobbycard.transparency.release.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionSelectionTest {

    /** Desfontaines et al. 2022: the smallest groups named at least half the time, and 999 times in 1,000. */
    @ParameterizedTest
    @CsvSource({"1, 1e-6, 14, 20", "0.5, 1e-6, 26, 38", "1, 1e-8, 19, 25", "2, 1e-6, 8, 11"})
    void thePublishedThresholdsComeOut(String epsilon, String delta, int half, int nearlyAlways) {
        PartitionSelection selection = new PartitionSelection(Fraction.parse(epsilon), Fraction.parse(delta));

        assertEquals(half, selection.firstKeptWithChance(1, 2));
        assertEquals(nearlyAlways, selection.firstKeptWithChance(999, 1000));
    }

    @Test
    void nobodyIsNeverNamedAndACrowdAlways() {
        PartitionSelection selection = new PartitionSelection(Fraction.of(1), Fraction.parse("1e-6"));
        BitSource bits = Draws.seeded(3);

        for (int i = 0; i < 10_000; i++) {
            assertFalse(selection.keeps(0, bits));
            assertTrue(selection.keeps(1_000, bits));
        }
    }

    @Test
    void aGroupIsNamedWithItsChance() {
        PartitionSelection selection = new PartitionSelection(Fraction.of(1), new Fraction(1, 10));
        BitSource bits = Draws.seeded(4);
        int kept = 0;
        for (int i = 0; i < 100_000; i++) {
            kept += selection.keeps(2, bits) ? 1 : 0;
        }

        // chance delta (1 + e); five standard errors, once in 1.7 million times by accident
        double chance = 0.1 * (1 + Math.E);
        assertEquals(chance, kept / 1e5, 5 * Math.sqrt(chance * (1 - chance) / 1e5));
    }

    @ParameterizedTest
    @CsvSource({"21, 1e-6", "0.0001, 1e-6", "1, 1"})
    void parametersThatProtectNobodyAreRefused(String epsilon, String delta) {
        Fraction chosenEpsilon = Fraction.parse(epsilon);
        Fraction chosenDelta = Fraction.parse(delta);

        assertThrows(IllegalArgumentException.class, () -> new PartitionSelection(chosenEpsilon, chosenDelta));
    }
}
