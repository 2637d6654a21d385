package io.lobbycard.transparency.release.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BernoulliTest {

    private static final int DRAWS = 100_000;

    @ParameterizedTest
    @CsvSource({"0, 7", "1, 7", "7, 7", "22, 7", "35, 7"})
    void theChanceIsTheExponentialOfTheFraction(long above, long below) {
        double chance = Math.exp(-(double) above / below);

        assertChance(chance, bits -> Bernoulli.ofExp(above, below, bits));
        assertChance(chance, bits -> Bernoulli.ofExp(BigInteger.valueOf(above), BigInteger.valueOf(below), bits));
    }

    @Test
    void aFractionOfManyDigitsIsTossedExactly() {
        BigInteger below = BigInteger.TEN.pow(40);

        assertChance(
                0.3, bits -> Bernoulli.of(below.divide(BigInteger.TEN).multiply(BigInteger.valueOf(3)), below, bits));
    }

    @Test
    void certaintiesAreCertain() {
        BitSource bits = Draws.seeded(1);
        for (int i = 0; i < 1000; i++) {
            assertTrue(Bernoulli.of(BigInteger.TEN, BigInteger.TEN, bits));
            assertFalse(Bernoulli.of(BigInteger.ZERO, BigInteger.TEN, bits));
        }
    }

    /** Five standard errors: once in 1.7 million times by accident. */
    private static void assertChance(double chance, Predicate<BitSource> coin) {
        BitSource bits = Draws.seeded(20_260_303);
        int heads = 0;
        for (int i = 0; i < DRAWS; i++) {
            heads += coin.test(bits) ? 1 : 0;
        }
        assertEquals(chance, (double) heads / DRAWS, 5 * Math.sqrt(chance * (1 - chance) / DRAWS) + 1e-12);
    }
}
