package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A product with settings that give no privacy does not start. */
class GateSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.005", "Infinity", "NaN", "1e400", "", "a little"})
    void noiseThatGivesNoPrivacyIsRefusedWithTheSetting(String rho) {
        String refused = refused(rho, "0.05", "1e-9", "0.25", "1e-6", 1_000);

        assertTrue(refused.startsWith("lobbycard.release.rho: A positive"), refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "Infinity", "21", "0.0001"})
    void soIsASelectionWithoutAnEpsilon(String epsilon) {
        String refused = refused("0.005", epsilon, "1e-9", "0.25", "1e-6", 1_000);

        assertTrue(refused.startsWith("lobbycard.release.selection.epsilon"), refused);
    }

    @ParameterizedTest
    @CsvSource({
        "lobbycard.release.selection.delta, 0.005, 0.05, 0, 0.25, 1e-6",
        "lobbycard.release.selection.delta, 0.005, 0.05, 1, 0.25, 1e-6",
        "lobbycard.release.year.rho, 0.005, 0.05, 1e-9, Infinity, 1e-6",
        "lobbycard.release.year.rho, 0.005, 0.05, 1e-9, 1.01, 1e-6",
        "lobbycard.release.year.rho, 0.005, 0.05, 1e-9, 1000000000, 1e-6",
        "lobbycard.release.year.delta, 0.005, 0.05, 1e-9, 0.25, -1",
        "lobbycard.release.year.delta, 0.005, 0.05, 1e-9, 0.25, 1.1e-5",
        "lobbycard.release.year.delta, 0.005, 0.05, 1e-9, 0.25, 0.5"
    })
    void noYearTellsMoreThanIsEverAllowed(
            String setting, String rho, String epsilon, String delta, String yearRho, String yearDelta) {
        String refused = refused(rho, epsilon, delta, yearRho, yearDelta, 1_000);

        assertTrue(refused.contains(setting), refused);
    }

    @ParameterizedTest
    @CsvSource({"0.26, 0.05, 1e-9", "0.005, 0.4, 1e-9", "0.005, 0.05, 3e-7"})
    void everyFormCanBePaidForOnceAtLeast(String rho, String epsilon, String delta) {
        String refused = refused(rho, epsilon, delta, "0.25", "1e-6", 1_000);

        assertTrue(refused.startsWith("An answer costs more than a year affords with lobbycard.release.rho"), refused);
    }

    @Test
    void noSettingMakesACrowdOfFewerThanAHundred() {
        assertEquals(100, new GateSettings("0.005", "0.05", "1e-9", "0.25", "1e-6", 100).minimumCrowd());
        assertEquals(
                "lobbycard.release.minimum.crowd is at least 100 members, not 99.",
                refused("0.005", "0.05", "1e-9", "0.25", "1e-6", 99));
    }

    private static String refused(
            String rho, String epsilon, String delta, String yearRho, String yearDelta, int crowd) {
        return String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> new GateSettings(rho, epsilon, delta, yearRho, yearDelta, crowd))
                .getMessage());
    }
}
