package io.lobbycard.transparency.explanations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.personalization.Explanation.Through;
import io.lobbycard.personalization.Signal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Names NAMES = new Names(Map.of(), Map.of());
    private static final Signal GENRE = new Signal("genre", "family");
    private static final Signal THEME = new Signal("theme", "family");
    private static final Signal LOVE = new Signal("theme", "first-love");
    private static final Signal FUNNY = new Signal("tone", "funny");

    @Test
    void aGenreAndAThemeOfOneNameAreToldApart() {
        assertEquals("the genre family, first love and the theme family", NAMES.list(List.of(GENRE, LOVE, THEME)));
        assertEquals("family and first love", NAMES.list(List.of(GENRE, LOVE)));
    }

    @Test
    void whatATitleLacksIsSaidAsAPersonSaysIt() {
        assertEquals(
                "first love, not being funny and not being of the genre family",
                NAMES.through(List.of(part(LOVE, true), part(FUNNY, false), part(GENRE, false))));
        assertEquals(
                "the genre family and the theme family", NAMES.through(List.of(part(GENRE, true), part(THEME, true))));
        assertEquals(
                "not being from the 1990s and not being a series",
                NAMES.through(
                        List.of(part(new Signal("era", "1990s"), false), part(new Signal("form", "series"), false))));
    }

    private static Through part(Signal signal, boolean carried) {
        return new Through(signal, carried, 1, 1);
    }
}
