package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class RowSpreadsTest {

    private final LearningSpace space =
            new RandomWorld(new Random(3)).snapshot(Policy.DEFAULT).catalog().learning;
    private final RowFamilies families = RowFamilies.byName(space.layout);

    /** Of measurements that say nothing. */
    private final RowSpreads usual =
            RowSpreads.byMoments(families, new RowMoments(weights(row -> 0), weights(row -> 0), 1), 0.15, 0.05);

    @Test
    void withoutMeasurementsSpreadsAreTheUsualOnes() {
        assertEquals(0.15, usual.spread(0, 0), 1e-9);
        assertEquals(0.05, usual.spread(0, 1), 1e-9);
    }

    @Test
    void weightsThatOutcomesDoNotDecideLeaveTheirSpreadAsItIs() {
        RowSpreads after = usual.likelier(weights(row -> 0), priorVariance());
        for (int row = 0; row < space.rows; row++) {
            for (int column = 0; column < space.width; column++) {
                assertEquals(usual.spread(row, column), after.spread(row, column), 1e-12);
            }
        }
    }

    @Test
    void neitherNothingNorMuchTooMuchTakesASpreadOutOfItsBounds() {
        RowSpreads narrow = usual;
        RowSpreads wide = usual;
        for (int step = 0; step < 20; step++) {
            narrow = narrow.likelier(weights(row -> 0), weights(row -> 0));
            wide = wide.likelier(weights(row -> 1e9), weights(row -> 0));
        }
        assertEquals(1e-3, narrow.spread(0, 1), 1e-9);
        assertEquals(2, wide.spread(0, 1), 1e-9);
    }

    /** One family's weights must not make those of another look larger or smaller than they are. */
    @Test
    void eachPairOfFamiliesHasTheSpreadOfItsOwnWeights() {
        int tone = space.catalog.signals.first(Signal.Family.TONE);
        int genre = space.catalog.signals.first(Signal.Family.GENRE);
        assertNotEquals(families.ofRow[tone], families.ofRow[genre]);
        double[][] large =
                weights(row -> row >= tone && row < space.catalog.signals.end(Signal.Family.TONE) ? 0.2 : 0.01);
        RowSpreads after = usual;
        for (int step = 0; step < 20; step++) {
            after = after.likelier(large, weights(row -> 0));
        }
        assertTrue(after.spread(tone, 1) > 0.18, "tones " + after.spread(tone, 1));
        assertTrue(after.spread(genre, 1) < 0.03, "genres " + after.spread(genre, 1));
        assertEquals(after.spread(tone, 1), after.spread(tone + 1, 1), 0);
    }

    /** The many that do not matter must not hide the one that does. */
    @Test
    void oneRowThatMattersStandsOutFromItsFamily() {
        int tone = space.catalog.signals.first(Signal.Family.TONE);
        double[][] one = weights(row -> row == tone + 1 ? 0.5 : 0.01);
        RowSpreads after = usual;
        for (int step = 0; step < 20; step++) {
            after = after.likelier(one, weights(row -> 0));
        }
        assertTrue(
                after.spread(tone + 1, 1) > 3 * after.spread(tone, 1),
                after.spread(tone + 1, 1) + " and " + after.spread(tone, 1));
    }

    private double[][] priorVariance() {
        double[][] variance = new double[space.rows][space.width];
        for (int row = 0; row < space.rows; row++) {
            for (int column = 0; column < space.width; column++) {
                variance[row][column] = usual.spread(row, column) * usual.spread(row, column);
            }
        }
        return variance;
    }

    private double[][] weights(IntToDoubleFunction ofRow) {
        double[][] weights = new double[space.rows][space.width];
        for (int row = 0; row < space.rows; row++) {
            Arrays.fill(weights[row], ofRow.applyAsDouble(row));
        }
        return weights;
    }
}
