package io.lobbycard.personalization.controls;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.personalization.Signal;
import io.lobbycard.web.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayingRulesTest {

    private static final String NAME_AND_KIND_FILL_IT = "x".repeat(SayingRules.LONGEST - "genre:".length());

    @Test
    void aThemeThatTheLogHasNoRoomForIsRefused() {
        assertRefused("/theme", () -> SayingRules.checkTheme("x".repeat(SayingRules.LONGEST + 1)));
        assertRefused("/theme", () -> SayingRules.checkTheme(" "));
        assertDoesNotThrow(() -> SayingRules.checkTheme("x".repeat(SayingRules.LONGEST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"country:se", "GENRE:Comedy", "genre: "})
    void whatIsNoSignalIsRefused(String signal) {
        assertRefused("/signal", () -> SayingRules.checkSignal(Signal.of(signal)));
    }

    @Test
    void aSignalThatTheLogHasNoRoomForIsRefused() {
        assertRefused("/signal", () -> SayingRules.checkSignal(new Signal("genre", NAME_AND_KIND_FILL_IT + "x")));
        assertDoesNotThrow(() -> SayingRules.checkSignal(new Signal("genre", NAME_AND_KIND_FILL_IT)));
    }

    private static void assertRefused(String pointer, Executable saying) {
        ProblemException refused = assertThrows(ProblemException.class, saying);
        assertEquals(422, refused.problem().status());
        assertEquals(pointer, refused.problem().violations().getFirst().pointer());
    }
}
