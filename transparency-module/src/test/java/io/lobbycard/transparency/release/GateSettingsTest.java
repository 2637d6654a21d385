package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A product with settings that give no privacy does not start. */
class GateSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.005", "Infinity", "NaN", "1e400", "", "a little"})
    void noiseThatGivesNoPrivacyIsRefusedWithTheReason(String rho) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new GateSettings(rho, "0.05", "1e-9", "0.25", "1e-6", 1_000));

        assertTrue(String.valueOf(refused.getMessage()).contains("positive"), refused::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "Infinity"})
    void soIsASelectionWithoutAnEpsilon(String epsilon) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new GateSettings("0.005", epsilon, "1e-9", "0.25", "1e-6", 1_000).selection());
    }

    @Test
    void noSettingMakesACrowdOfFewerThanAHundred() {
        assertEquals(100, new GateSettings("0.005", "0.05", "1e-9", "0.25", "1e-6", 100).minimumCrowd());
        assertThrows(
                IllegalArgumentException.class, () -> new GateSettings("0.005", "0.05", "1e-9", "0.25", "1e-6", 99));
    }
}
