package io.lobbycard.personalization.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatePosteriorTest {

    @Test
    void theIntervalOfJeffreys() {
        // Brown, Cai and DasGupta 2001, table 5: n 10, x 3
        Interval interval = new RatePosterior(3, 10).credible(0.95);
        assertEquals(0.093, interval.lower(), 5e-4);
        assertEquals(0.606, interval.upper(), 5e-4);
        assertEquals(3.5 / 11, new RatePosterior(3, 10).mean(), 1e-12);
    }

    @Test
    void nothingTriedNothingKnown() {
        assertEquals(new Interval(0, 1), new RatePosterior(0, 0).credible(0.95));
        assertEquals(0, new RatePosterior(0, 50).credible(0.95).lower());
        assertEquals(1, new RatePosterior(50, 50).credible(0.95).upper());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new RatePosterior(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new RatePosterior(-1, 1));
    }

    @Test
    void equalRatesAreBestAlike() {
        RatePosterior rate = new RatePosterior(30, 100);
        for (ProbabilityOfBest best : ProbabilityOfBest.of(List.of(rate, rate, rate))) {
            assertEquals(1.0 / 3, best.value(), 1e-5);
            assertTrue(best.error() < 2e-3);
        }
        assertEquals(
                new ProbabilityOfBest(1, 0), ProbabilityOfBest.of(List.of(rate)).getFirst());
        assertTrue(ProbabilityOfBest.of(List.of()).isEmpty());
    }

    /** P(X > Y) for X, Y ~ Beta has a closed form for whole parameters; here Beta(1.5, 0.5) and Beta(0.5, 1.5). */
    @Test
    void agreesWithTheIntegralByHand() {
        var best = ProbabilityOfBest.of(List.of(new RatePosterior(1, 1), new RatePosterior(0, 1)));
        // by symmetry and u = sin^2: P = 1/2 + 4 / pi^2
        assertEquals(0.5 + 4 / (Math.PI * Math.PI), best.getFirst().value(), 1e-4);
        assertEquals(1, best.getFirst().value() + best.getLast().value(), 1e-4);
    }

    @Test
    void chancesAddUpAndTheStatedErrorIsSmall() {
        var rates = List.of(
                new RatePosterior(0, 0),
                new RatePosterior(5, 10),
                new RatePosterior(480, 1_000),
                new RatePosterior(5_000, 10_000),
                new RatePosterior(0, 1_000_000));
        var best = ProbabilityOfBest.of(rates);
        assertEquals(1, best.stream().mapToDouble(ProbabilityOfBest::value).sum(), 1e-3);
        assertTrue(best.stream().allMatch(one -> one.error() < 5e-3));
        assertEquals(0, best.getLast().value(), 1e-6);
    }
}
