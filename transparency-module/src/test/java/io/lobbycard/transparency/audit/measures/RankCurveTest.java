package io.lobbycard.transparency.audit.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RankCurveTest {

    @Test
    void nobodyToCompareIsAGuess() {
        assertEquals(
                0.5, RankCurve.area(new long[] {0, 0}, new long[] {3, 4}, 1).value());
    }

    @Test
    void tiesCountHalf() {
        assertEquals(0.5, RankCurve.area(new long[] {5}, new long[] {7}, 1).value());
        assertEquals(1, RankCurve.area(new long[] {5, 0}, new long[] {0, 7}, 1).value());
        assertEquals(0, RankCurve.area(new long[] {0, 5}, new long[] {7, 0}, 1).value());
        // pairs: 2 x 3 of score 0 against 1, 2 x 1 tied at 0, 4 x 3 tied at 1, 4 x 1 the wrong way
        assertEquals(
                (6 + 1 + 6) / 24.0,
                RankCurve.area(new long[] {2, 4}, new long[] {1, 3}, 1).value(),
                1e-12);
    }

    /** Of 200 intervals, 95 in 100 are meant to hold 0.5; fewer than 178 would be an accident of 1 in 1,000. */
    @Test
    void theIntervalHoldsWhatItShould() {
        SplittableRandom random = new SplittableRandom(7);
        int held = 0;
        for (int trial = 0; trial < 200; trial++) {
            long[] first = new long[50];
            long[] second = new long[50];
            for (int member = 0; member < 300; member++) {
                first[random.nextInt(50)]++;
                second[random.nextInt(50)]++;
            }
            Range area = RankCurve.area(first, second, trial);
            held += area.low() <= 0.5 && 0.5 <= area.high() ? 1 : 0;
        }

        assertTrue(held >= 178, held + " of 200");
    }
}
