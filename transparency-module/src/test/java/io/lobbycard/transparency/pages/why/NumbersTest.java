package io.lobbycard.transparency.pages.why;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.00 %",
        "0.00001, under 0.01 %",
        "0.0001, 0.01 %",
        "0.42, 42.00 %",
        "0.9999, 99.99 %",
        "0.999999, over 99.99 %",
        "1, 100.00 %"
    })
    void aProbabilityIsZeroOrOneOnlyWhereItIs(double probability, String shown) {
        assertEquals(shown, Numbers.percent(probability));
    }
}
