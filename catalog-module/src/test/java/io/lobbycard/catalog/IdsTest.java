package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final String LONGEST = "0123456789012345678901234567890123456789012345678901234567890123";

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "_a", "a b", "a/b", "ä", "a\n", "a\u0000", "٣", LONGEST + "4"})
    void whatIsNoIdIsRefusedWithTheRule(String value) {
        String refused = assertThrows(IllegalArgumentException.class, () -> new TitleId(value))
                .toString();
        assertTrue(refused.contains("The id of a title has 1 to 64 letters"), refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "Z9", "pulp-fiction-1994", "a.b_c-d", LONGEST})
    void idsAreTakenAsTheyAre(String value) {
        assertEquals(value, new TitleId(value).value());
    }
}
