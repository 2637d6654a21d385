package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Chances of failing by accident are those of five standard errors of the estimates, below one in a million. */
class EvidenceTest {

    private static final int TITLES = 1_000;
    private static final int PICTURES = 4;

    private final Random random = new Random(3);

    @Test
    void theSpreadOfEffectsIsFoundAlthoughGoodPicturesAreMeasuredMore() {
        assertEquals(0.3, Evidence.likeliestSpread(measured(0.3), new float[TITLES * PICTURES], 0.25), 0.05);
    }

    @Test
    void whereNothingHasAnEffectTheSpreadIsCloseToNothing() {
        assertEquals(0, Evidence.likeliestSpread(measured(0), new float[TITLES * PICTURES], 0.25), 0.1);
    }

    @Test
    void whereNothingWasMeasuredTheUsualSpreadIsLeft() {
        TitleEvidence[] nothing = {new TitleEvidence(0, new double[2][2], new double[2])};
        assertEquals(0.25, Evidence.likeliestSpread(nothing, new float[2], 0.25), 0.005);
    }

    /** Two rounds of measurements; in the second only the picture that did best in the first is measured well. */
    private TitleEvidence[] measured(double spread) {
        TitleEvidence[] titles = new TitleEvidence[TITLES];
        for (int title = 0; title < TITLES; title++) {
            double[][] information = new double[PICTURES][PICTURES];
            double[] measured = new double[PICTURES];
            double[] effects = random.doubles(PICTURES)
                    .map(ignored -> spread * random.nextGaussian())
                    .toArray();
            int best = 0;
            for (int i = 0; i < PICTURES; i++) {
                observe(information, measured, effects, i, 5);
                best = measured[i] > measured[best] ? i : best;
            }
            observe(information, measured, effects, best, 200);
            titles[title] = new TitleEvidence(title * PICTURES, information, measured);
        }
        return titles;
    }

    private void observe(double[][] information, double[] measured, double[] effects, int picture, double precision) {
        information[picture][picture] += precision;
        measured[picture] += precision * effects[picture] + Math.sqrt(precision) * random.nextGaussian();
    }
}
