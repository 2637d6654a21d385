package io.lobbycard.transparency.release.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.release.noise.Fraction;
import org.junit.jupiter.api.Test;

class CostTest {

    @Test
    void costsAreRoundedUpAndAddUp() {
        Cost selection = Cost.ofEpsilonDelta(Fraction.parse("0.05"), Fraction.parse("1e-9"));
        Cost noise = Cost.ofRho(new Fraction(1, 3));

        assertEquals(new Cost(1_250_000, 1_000_000_000), selection);
        assertEquals(333_333_334, noise.nanoRho());
        assertEquals(new Cost(339_583_334, 5_000_000_000L), noise.plus(selection.times(5)));
    }

    @Test
    void oneLimitThatIsExceededIsEnough() {
        Cost limit = Cost.limit(Fraction.parse("0.25"), Fraction.parse("1e-6"));

        assertTrue(limit.isWithin(limit));
        assertFalse(limit.plus(new Cost(1, 0)).isWithin(limit));
        assertFalse(limit.plus(new Cost(0, 1)).isWithin(limit));
    }

    /** Bun and Steinke 2016, proposition 1.3. */
    @Test
    void aYearsLimitGuaranteesAnEpsilonOfFour() {
        Cost limit = Cost.limit(Fraction.parse("0.25"), Fraction.parse("1e-6"));

        assertEquals(0.25 + Math.sqrt(Math.log(1e6)), limit.epsilon(1e-6), 1e-9);
        assertTrue(limit.epsilon(1e-6) < 4);
    }

    @Test
    void nothingIsEverPaidBack() {
        assertThrows(IllegalArgumentException.class, () -> new Cost(-1, 0));
        assertThrows(ArithmeticException.class, () -> new Cost(Long.MAX_VALUE, 0).plus(new Cost(1, 0)));
    }
}
