package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void thresholdOutOfRangeIsRefused(double value) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new Thresholds(value, 0.4, 0.15, 0.5, 0.2));

        assertEquals(
                "The threshold for front lies above 0 and at most at 1, found " + value + ".", refusal.getMessage());
    }
}
