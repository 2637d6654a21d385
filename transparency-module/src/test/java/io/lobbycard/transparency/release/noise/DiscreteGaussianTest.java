package io.lobbycard.transparency.release.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscreteGaussianTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 3", "1, 4, 1", "100, 1, 30", "7, 3, 4", "10000, 1, 250", "1000003, 1000, 70"})
    void drawsFollowTheClosedForm(long p, long q, int reach) {
        DiscreteGaussian noise = new DiscreteGaussian(new Fraction(p, q));

        double value = Draws.pValue(noise::draw, z -> Math.exp(-(double) z * z * q / (2.0 * p)), reach, 20_260_302 + p);

        assertTrue(value > Draws.ACCIDENT, () -> "p-value " + value);
    }

    /** Numbers of more than 63 bits take another path to the same distribution. */
    @ParameterizedTest
    @CsvSource({"1000000000000, 1", "4000000000000000000, 1", "100000000000007, 1000000"})
    void aLargeVarianceDoesNotOverflow(long p, long q) {
        BitSource bits = Draws.seeded(6);
        DiscreteGaussian noise = new DiscreteGaussian(new Fraction(p, q));
        int draws = 20_000;

        double sum = 0;
        for (int i = 0; i < draws; i++) {
            double scaled = noise.draw(bits) / Math.sqrt((double) p / q);
            sum += scaled * scaled;
        }

        // a squared standard normal has mean 1 and variance 2: 5 standard errors, once in 1.7 million times
        assertEquals(1, sum / draws, 5 * Math.sqrt(2.0 / draws));
    }

    @Test
    void noiseForARhoHasItsVariance() {
        // one member moves two counts by one each: squared length 2; 2 / (2 x 0.005) = 200
        assertEquals(
                Fraction.of(200),
                DiscreteGaussian.costing(Fraction.parse("0.005"), 2).variance());
    }
}
