package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "english", "en_GB_x!", "e", "und", "en-", "<script>"})
    void whatIsNoLanguageIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> new LanguageTag(text));
    }

    @Test
    void tagIsWrittenInOneWay() {
        assertEquals(new LanguageTag("pt-BR"), new LanguageTag("PT-br"));
        assertEquals("Portuguese (Brazil)", new LanguageTag("pt-BR").name());
    }
}
