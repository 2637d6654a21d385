package io.lobbycard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWasGivenOut() {
        Cursor cursor = Cursor.after("Amélie", "", "amelie-2001");

        assertEquals(cursor, Cursor.decode(cursor.encoded(), 3));
        assertEquals(
                List.of("Amélie", "", "amelie-2001"),
                Cursor.decode(cursor.encoded(), 3).keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "YQ==", "YR", "YR9i"})
    void isRefusedIfThisListDidNotGiveItOut(String encoded) {
        ProblemException refused = assertThrows(ProblemException.class, () -> Cursor.decode(encoded, 3));

        assertEquals(400, refused.problem().status());
    }
}
