package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenShareTest {

    @ParameterizedTest
    @CsvSource({
        "12 %, 720, 12\u00a0%",
        "12\u00a0%, 720, 12\u00a0%",
        "12%, 720, 12\u00a0%",
        "'12,55 %', 753, 12.6\u00a0%",
        "0 %, 0, 0\u00a0%",
        "100%, 6000, 100\u00a0%"
    })
    void readsPerCentAndKnowsTheSeconds(String text, int seconds, String written) {
        assertTrue(ScreenShare.isMeant(text));
        assertEquals(seconds, ScreenShare.of(text).seconds(6_000));
        assertEquals(written, ScreenShare.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"120 %", "100.1 %", "-1 %", "%", "abc %", "1 2 %"})
    void refusesWhatIsNoShareInASentence(String text) {
        String why = String.valueOf(assertThrows(IllegalArgumentException.class, () -> ScreenShare.of(text))
                .getMessage());

        assertTrue(why.startsWith("A share of the running time ") && why.endsWith("."), why);
    }

    @Test
    void aTimeIsNotMeantAsAShare() {
        assertFalse(ScreenShare.isMeant("75:30"));
    }
}
