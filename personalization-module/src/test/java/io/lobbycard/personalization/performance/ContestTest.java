package io.lobbycard.personalization.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.engine.Reward;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContestTest {

    private static final int DAYS = 28;

    @Test
    void pictureWithoutRivalsIsNotTheBestOfAnything() {
        Contest alone = new Contest(log(2_000, 0.3, 0.1), List.of("good"));

        assertNotNull(alone.forEverybody("good"));
        assertNull(alone.probabilityOfBest("good"));
        assertNull(alone.winner());
        assertNull(alone.moreDays(DAYS));
    }

    @Test
    void pictureWhoseRivalsWereShownTooRarelyIsNotTheBestOfAnything() {
        List<Exposure> log = new ArrayList<>(log(2_000, 0.3, 0.1));
        log.removeIf(each -> each.artwork().equals("bad") && each.member() > 20);
        Contest contest = new Contest(log, List.of("bad", "good"));

        assertNull(contest.forEverybody("bad"));
        assertNull(contest.probabilityOfBest("good"));
        assertNull(contest.winner());
    }

    @Test
    void nothingIsSaidOfNothing() {
        Contest nothing = new Contest(List.of(), List.of("bad", "good"));

        assertNull(nothing.probabilityOfBest("good"));
        assertNull(nothing.winner());
    }

    /** At 95 % either of two equal pictures wins one time in 20; more than 14 of 60 would be an accident of 1 in 1,000. */
    @Test
    void equallyGoodPicturesSeldomHaveAWinner() {
        long winners = IntStream.range(0, 60)
                .mapToObj(seed -> new Contest(log(500, 0.2, 0.2, seed), List.of("bad", "good")))
                .filter(contest -> contest.winner() != null)
                .count();

        assertTrue(winners <= 14, () -> winners + " of 60");
    }

    @Test
    void pictureThatIsSurelyBetterWins() {
        Contest clear = new Contest(log(3_000, 0.3, 0.1), List.of("bad", "good"));

        assertEquals("good", clear.winner());
        Double best = clear.probabilityOfBest("good");
        assertTrue(best != null && best > 0.95, () -> "The better picture is the best with probability " + best + ".");
        assertNull(clear.moreDays(DAYS));
    }

    private static List<Exposure> log(int members, double good, double bad) {
        return log(members, good, bad, 7);
    }

    /** Both pictures by chance with one half each, to that many members. */
    private static List<Exposure> log(int members, double good, double bad, long seed) {
        Random random = new Random(seed);
        List<Exposure> log = new ArrayList<>();
        for (int member = 0; member < members; member++) {
            boolean first = random.nextBoolean();
            boolean played = random.nextDouble() < (first ? good : bad);
            log.add(new Exposure(
                    member,
                    "title",
                    first ? "good" : "bad",
                    "exploring",
                    0.5,
                    played ? 1 : 0,
                    played ? Reward.QUALITY_PLAY : Reward.NOTHING));
        }
        return log;
    }
}
