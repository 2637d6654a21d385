package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.release.ledger.Cost;
import io.lobbycard.transparency.release.noise.BitSource;
import io.lobbycard.transparency.release.noise.Fraction;
import io.lobbycard.transparency.release.questions.Contribution;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.junit.jupiter.api.Test;

/** Measures, from the outside, how well answers tell two histories apart that differ in one member. */
class AuditorTest {

    private static final int RELEASES = 100_000;
    private static final int WITHOUT = 5_000;
    private static final double DELTA = 1e-6;

    /** Each limit of an interval is wrong once in a million times. */
    private static final double ERROR_RATE = 2e-6;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final BitSource bits = new BitSource(new SplittableRandom(9)::nextLong);

    /** How often an answer is above the middle between the two truths, with the member and without them. */
    private record Seen(Interval with, Interval without) {}

    @Test
    void theMeasuredEpsilonIsWithinTheOneThatIsCharged() {
        double measured = epsilonAtLeast(seen(GateSettings.defaults()));

        assertTrue(measured > 0 && measured <= charged().epsilon(DELTA), () -> "epsilon " + measured);
    }

    @Test
    void halvedNoiseIsFoundOut() {
        double measured = epsilonAtLeast(seen(withHalfTheNoise()));

        assertTrue(measured > charged().epsilon(DELTA), () -> "epsilon " + measured);
    }

    /** Guesses who is in: true minus false positives, at most (e^epsilon - 1 + 2 delta) / (e^epsilon + 1). */
    @Test
    void membershipCannotBeInferredBeyondTheBound() {
        Seen seen = seen(GateSettings.defaults());
        double advantage = seen.with().getUpperBound() - seen.without().getLowerBound();
        double growth = Math.exp(charged().epsilon(DELTA));

        assertTrue(advantage <= (growth - 1 + 2 * DELTA) / (growth + 1), () -> "advantage " + advantage);
    }

    private Seen seen(GateSettings settings) {
        NoisyAnswers answers = new NoisyAnswers(settings);
        return new Seen(interval(above(answers, WITHOUT + 1)), interval(above(answers, WITHOUT)));
    }

    private int above(NoisyAnswers answers, int truth) {
        List<Group> sums = List.of(new Group("like-father", truth, 0));
        int above = 0;
        for (int i = 0; i < RELEASES; i++) {
            Answer answer = answers.answer(sums, new Contribution(1, 0), bits);
            above += answer.groups().getFirst().members() > WITHOUT ? 1 : 0;
        }
        return above;
    }

    private static Interval interval(int above) {
        return BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(RELEASES, above, ERROR_RATE);
    }

    /**
     * The least epsilon that explains the two rates. Gaussian noise makes them two normal distributions mu apart (Dong, Roth
     * and Su 2019), so rho = mu^2/2.
     */
    private static double epsilonAtLeast(Seen seen) {
        double mu = NORMAL.inverseCumulativeProbability(seen.with().getLowerBound())
                - NORMAL.inverseCumulativeProbability(seen.without().getUpperBound());
        double rho = Math.max(0, mu) * Math.max(0, mu) / 2;
        return rho + 2 * Math.sqrt(rho * Math.log(1 / DELTA));
    }

    private static Cost charged() {
        return Cost.ofRho(Fraction.parse("0.005"));
    }

    /** Four times the rho gives half the standard deviation; it is charged as if nothing were wrong. */
    private static GateSettings withHalfTheNoise() {
        return new GateSettings("0.02", "0.05", "1e-9", "0.25", "1e-6", 1_000);
    }
}
