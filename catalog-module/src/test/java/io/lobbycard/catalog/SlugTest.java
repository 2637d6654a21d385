package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({"Uma Thurman, uma-thurman", "Renée Zellweger, renee-zellweger", "'Samuel L. Jackson', samuel-l-jackson"
    })
    void makesIdsOfNames(String name, String id) {
        assertEquals(id, Slug.of(name));
    }

    @Test
    void isEmptyWhereNothingIsLeft() {
        assertEquals("", Slug.of(" … "));
    }

    @Test
    void isNeverTooLong() {
        assertEquals(64, Slug.of("a".repeat(200)).length());
    }

    @Test
    void titlesWithTheSameNameAreToldApartByTheirYears() {
        assertEquals("king-kong-1933", Slug.ofTitle("King Kong", 1933));
        assertEquals("king-kong-2005", Slug.ofTitle("King Kong", 2005));
    }

    @Test
    void titleWhoseNameMakesNoIdGetsNone() {
        assertEquals("", Slug.ofTitle("七人の侍", 1954));
    }

    @Test
    void idOfALongTitleKeepsItsYear() {
        String id = Slug.ofTitle("a".repeat(200), 1999);

        assertEquals(64, id.length());
        assertEquals("-1999", id.substring(59));
    }
}
