package io.lobbycard.transparency.release.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @Test
    void decimalsKeepTheirExactValue() {
        assertEquals(new Fraction(1, 200), Fraction.parse("0.005"));
        assertEquals(new Fraction(1, 1_000_000_000), Fraction.parse("1e-9"));
        assertEquals(Fraction.of(20), Fraction.parse("20.0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "0.0",
                "NaN",
                "Infinity",
                "-Infinity",
                "1e400",
                "1e-400",
                "1e999999999",
                "1e-999999999",
                "",
                "one"
            })
    void whatIsNotPositiveAndFiniteIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Fraction.parse(text));
    }

    @Test
    void partsAreRoundedUpSoThatNothingIsChargedTooLittle() {
        assertEquals(334, new Fraction(1, 3).inPartsRoundedUp(1000));
        assertEquals(500, new Fraction(1, 2).inPartsRoundedUp(1000));
    }

    @Test
    void productsStayInLowestTerms() {
        assertEquals(new Fraction(Long.MAX_VALUE, 3), new Fraction(Long.MAX_VALUE, 7).times(new Fraction(7, 3)));
    }
}
