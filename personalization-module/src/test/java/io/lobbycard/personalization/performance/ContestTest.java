package io.lobbycard.personalization.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.engine.Reward;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContestTest {

    private static final int DAYS = 28;

    @Test
    void pictureWithoutRivalsIsNotTheBestOfAnything() {
        Contest alone = contest(log(2_000, 0.3, 0.1), List.of("good"));

        assertNotNull(alone.forEverybody("good"));
        assertNull(alone.probabilityOfBest("good"));
        assertNull(alone.winner());
        assertNull(alone.moreDays(DAYS));
    }

    @Test
    void pictureWhoseRivalsWereShownTooRarelyIsNotTheBestOfAnything() {
        List<Exposure> log = new ArrayList<>(log(2_000, 0.3, 0.1));
        log.removeIf(each -> each.artwork().equals("bad") && each.member() > 20);
        Contest contest = contest(log, List.of("bad", "good"));

        assertNull(contest.forEverybody("bad"));
        assertNull(contest.probabilityOfBest("good"));
        assertNull(contest.winner());
    }

    @Test
    void nothingIsSaidOfNothing() {
        Contest nothing = contest(List.of(), List.of("bad", "good"));

        assertNull(nothing.probabilityOfBest("good"));
        assertNull(nothing.winner());
    }

    /**
     * Two equal pictures, looked at on each of 60 days. At most one year in 20 may show a winner, so one of 40 periods of
     * 60 days is expected every third time, and more than 2 would be an accident of 1 in 200. With a probability of being
     * best of 95 %, which is right for one look, it is 17 of 40.
     */
    @Test
    void lookingEveryDayMakesNoWinnerOfEqualPictures() {
        long winners = periods(0.2, look -> look.winner() != null);
        long seemingly = periods(0.2, look -> best(look) >= 0.95 || best(look) <= 0.05);

        assertTrue(winners <= 2, () -> winners + " of 40");
        assertTrue(seemingly >= 10, () -> "One look's rule is fooled in " + seemingly + " of 40 only.");
    }

    /** The same where plays are so rare that a rate of a few of them looks surer than it is. */
    @Test
    void lookingEveryDayMakesNoWinnerOfPicturesThatAreSeldomPlayed() {
        long winners = periods(0.02, look -> look.winner() != null);

        assertTrue(winners <= 2, () -> winners + " of 40");
    }

    @Test
    void pictureThatIsAheadButNotYetSurelyHasSomeDaysToGo() {
        Contest open = contest(log(400, 0.3, 0.2), List.of("bad", "good"));

        assertNull(open.winner());
        Double best = open.probabilityOfBest("good");
        assertTrue(best != null && best > 0.8, () -> "It is ahead with probability " + best + ".");
        Integer more = open.moreDays(DAYS);
        assertTrue(more != null && more > DAYS && more < 12 * DAYS, () -> "It takes " + more + " more days.");
    }

    /** Whether what was counted tells the days right: with as many as it asked for, the better one wins. */
    @Test
    void pictureWinsAfterAboutAsManyDaysAsWereSaid() {
        Contest open = contest(log(1_000, 0.3, 0.2), List.of("bad", "good"));
        Integer more = open.moreDays(DAYS);
        assertNotNull(more);

        assertEquals(
                "good",
                contest(log(1_000 * (DAYS + 2 * more) / DAYS, 0.3, 0.2), List.of("bad", "good"))
                        .winner());
    }

    @Test
    void pictureThatIsSurelyBetterWins() {
        Contest clear = contest(log(3_000, 0.3, 0.1), List.of("bad", "good"));

        assertEquals("good", clear.winner());
        Double best = clear.probabilityOfBest("good");
        assertTrue(best != null && best > 0.95, () -> "The better picture is the best with probability " + best + ".");
        assertNull(clear.moreDays(DAYS));
    }

    /** Of 40 periods of 60 days with 25 impressions each, those with a day whose look is such a one. */
    private static long periods(double rate, Predicate<Contest> such) {
        return IntStream.range(0, 40)
                .filter(seed -> {
                    List<Exposure> log = log(60 * 25, rate, rate, seed);
                    return IntStream.rangeClosed(1, 60)
                            .mapToObj(day -> contest(log.subList(0, day * 25), List.of("bad", "good")))
                            .anyMatch(such);
                })
                .count();
    }

    private static Contest contest(List<Exposure> log, List<String> artworks) {
        return new Contest(ReplayedTest.sums(log, artworks).draws());
    }

    private static double best(Contest look) {
        Double best = look.probabilityOfBest("good");
        return best == null ? 0.5 : best;
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
