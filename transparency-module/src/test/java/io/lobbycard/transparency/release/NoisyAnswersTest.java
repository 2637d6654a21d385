package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.release.noise.BitSource;
import io.lobbycard.transparency.release.questions.Contribution;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoisyAnswersTest {

    private static final Contribution COUNT = new Contribution(1, 0);

    private final NoisyAnswers answers = new NoisyAnswers(GateSettings.defaults());
    private final BitSource bits = new BitSource(new SplittableRandom(7)::nextLong);

    /** Fifty-three people, and others whom a figure must not be about. Noise of 10 reaches 1,000 from 900 never. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 53, 99, 100, 400, 900})
    void smallGroupsAreNeverShown(long members) {
        for (int i = 0; i < 1_000; i++) {
            assertTrue(answers.answer(List.of(new Group("a-christmas-prince", members, 0)), COUNT, bits)
                    .groups()
                    .isEmpty());
        }
    }

    /** A standard deviation of 10: five standard errors of a mean over 10,000, once in 1.7 million times by accident. */
    @Test
    void aCrowdIsShownWithTheNoiseThatItsCostSays() {
        double sum = 0;
        double squares = 0;
        int draws = 10_000;
        for (int i = 0; i < draws; i++) {
            Answer answer = answers.answer(List.of(new Group("like-father", 5_000, 0)), COUNT, bits);
            double noise = answer.groups().getFirst().members() - 5_000.0;
            sum += noise;
            squares += noise * noise;
        }

        assertEquals(0, sum / draws, 5 * 10 / Math.sqrt(draws));
        assertEquals(100, squares / draws, 5 * 100 * Math.sqrt(2.0 / draws));
    }

    @Test
    void theLargestStandFirstAndAmountsAreNotBelowNothing() {
        List<Group> truth = List.of(new Group("a", 2_000, 0), new Group("b", 90_000, 40_000), new Group("c", 3, 1));

        Answer answer = answers.answer(truth, new Contribution(1, 1), bits);

        assertEquals(List.of("b", "a"), answer.groups().stream().map(Group::key).toList());
        assertTrue(answer.groups().getLast().amount() >= 0);
    }

    /** Members in five groups and minutes up to 600 need more noise for the same cost: rho = length^2 / (2 variance). */
    @ParameterizedTest
    @CsvSource({"1, 0, 10, 0", "5, 0, 22.36, 0", "1, 1, 14.14, 14.14", "1, 600, 14.14, 8485"})
    void noiseGrowsWithWhatOneMemberCanAdd(int groups, int amount, double members, double amounts) {
        Answer answer = answers.answer(List.of(), new Contribution(groups, amount), bits);

        assertEquals(members, answer.membersDeviation(), members / 100);
        assertEquals(amounts, answer.amountDeviation(), amounts / 100);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.05, 0.25, 1000",
        "-1, 0.05, 0.25, 1000",
        "Infinity, 0.05, 0.25, 1000",
        "0.005, 0, 0.25, 1000",
        "0.005, NaN, 0.25, 1000",
        "0.005, 0.05, Infinity, 1000",
        "0.005, 0.05, 0.25, 99"
    })
    void settingsThatProtectNobodyAreRefused(String rho, String epsilon, String year, int crowd) {
        assertThrows(IllegalArgumentException.class, () -> new GateSettings(rho, epsilon, "1e-9", year, "1e-6", crowd));
    }
}
