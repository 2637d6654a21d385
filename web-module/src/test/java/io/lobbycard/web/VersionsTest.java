package io.lobbycard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @Test
    void withoutAHeaderWhateverIsStoredIsTaken() {
        assertEquals(7, Versions.edited(null, 7));
        assertEquals(0, Versions.edited(null, 0));
    }

    @Test
    void tagNamesTheVersion() {
        assertEquals(6, Versions.edited("\"6\"", 7));
        assertEquals(7, Versions.edited("*", 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "W/\"6\"", "\"\"", "\"abc\"", "\"1\", \"2\"", "\"99999999999999999999\""})
    void anythingElseIsAnotherVersion(String header) {
        assertEquals(
                412,
                assertThrows(ProblemException.class, () -> Versions.edited(header, 7))
                        .problem()
                        .status());
    }
}
