package io.lobbycard.catalog.titles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsLoseAccentsCaseAndPunctuation() {
        assertEquals(
                "w_le w_fabuleux w_destin w_d w_amelie", SearchWords.indexed(Stream.of("Le Fabuleux destin d'Amélie")));
    }

    @Test
    void wordIsIndexedOnce() {
        assertEquals("w_kill w_bill w_2", SearchWords.indexed(Stream.of("Kill Bill", "Bill 2")));
    }

    @Test
    void everyWordOfAQueryMustBeginAWord() {
        assertEquals("+w_the* +w_up*", SearchWords.query("  The UP! "));
    }

    @Test
    void operatorsOfTheDatabaseAreOnlyPunctuation() {
        assertEquals("+w_a* +w_b*", SearchWords.query("+a -\"b\" (~ * @ <"));
        assertEquals("", SearchWords.query("+-*()"));
    }
}
