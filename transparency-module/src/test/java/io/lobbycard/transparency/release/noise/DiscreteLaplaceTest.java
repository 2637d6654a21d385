package io.lobbycard.transparency.release.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscreteLaplaceTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 6", "10, 1, 40", "1, 3, 2", "7, 2, 16", "200, 1, 500"})
    void drawsFollowTheClosedForm(long t, long s, int reach) {
        DiscreteLaplace noise = new DiscreteLaplace(new Fraction(t, s));

        double p = Draws.pValue(noise::draw, z -> Math.exp(-Math.abs(z) * (double) s / t), reach, 20_260_301 + t);

        assertTrue(p > Draws.ACCIDENT, () -> "p-value " + p);
    }

    @ParameterizedTest
    @CsvSource({"1000000007", "4000000000000000"})
    void aLargeScaleDoesNotOverflow(long t) {
        BitSource bits = Draws.seeded(5);
        DiscreteLaplace noise = new DiscreteLaplace(Fraction.of(t));
        int draws = 20_000;

        double sum = 0;
        for (int i = 0; i < draws; i++) {
            sum += Math.abs((double) noise.draw(bits)) / t;
        }

        // |z|/t has mean 1 and standard deviation 1: 5 of them apart happens once in 1.7 million times
        assertEquals(1, sum / draws, 5 / Math.sqrt(draws));
    }
}
