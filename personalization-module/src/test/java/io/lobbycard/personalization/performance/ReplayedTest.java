package io.lobbycard.personalization.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.PolicyReplay;
import io.lobbycard.personalization.PolicyReplay.Policy;
import io.lobbycard.personalization.engine.Reward;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplayedTest {

    @Test
    void nothingIsSaidWithoutImpressionsThatChanceHadASayIn() {
        assertEquals(List.of(), replayed(List.of(), List.of("good")));
        assertEquals(
                List.of(),
                replayed(
                        List.of(new Exposure(1, "title", "good", "pinned", 1, 1, Reward.QUALITY_PLAY)),
                        List.of("good")));
    }

    @Test
    void pictureThatTheLogNeverShowsIsNotKnown() {
        PolicyReplay never = always("never", replayed(log(500), List.of("good", "bad", "never")));

        assertTrue(never.earned() == null);
        assertTrue(never.thin());
    }

    /** 3,000 members, shown the good picture with 0.8; seeds are fixed, other seeds would fail one time in 20 a rate. */
    @Test
    void otherPoliciesEarnWhatTheyWouldHave() {
        List<PolicyReplay> replays = replayed(log(3_000), List.of("bad", "good"));

        holds(0.30, always("good", replays));
        holds(0.10, always("bad", replays));
        holds(
                0.20,
                replays.stream()
                        .filter(each -> each.policy() == Policy.BY_CHANCE)
                        .findFirst()
                        .orElseThrow());
        holds(0.26, replays.getFirst());
        assertTrue(always("bad", replays).effectiveSampleSize()
                < always("good", replays).effectiveSampleSize());
    }

    private static List<PolicyReplay> replayed(List<Exposure> log, List<String> artworks) {
        TitleSums sums = sums(log, artworks);
        return Replayed.of(sums.draws(), sums.qualityPlays());
    }

    /** Of a log with one impression of each member. */
    static TitleSums sums(List<Exposure> log, List<String> artworks) {
        TitleSums sums = new TitleSums(artworks);
        log.forEach(each -> sums.add(List.of(each)));
        return sums;
    }

    private static void holds(double truth, PolicyReplay replay) {
        var rate = Objects.requireNonNull(replay.earned());
        assertTrue(rate.lower() < truth && truth < rate.upper(), replay::toString);
        assertEquals(truth, rate.value(), 0.06);
    }

    private static PolicyReplay always(String artwork, List<PolicyReplay> replays) {
        return replays.stream()
                .filter(each -> new ArtworkId(artwork).equals(each.artwork()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Exposure> log(int members) {
        Random random = new Random(11);
        List<Exposure> log = new ArrayList<>();
        for (int member = 0; member < members; member++) {
            boolean good = random.nextDouble() < 0.8;
            boolean played = random.nextDouble() < (good ? 0.3 : 0.1);
            log.add(new Exposure(
                    member,
                    "title",
                    good ? "good" : "bad",
                    "personalised",
                    good ? 0.8 : 0.2,
                    played ? 1 : 0,
                    played ? Reward.QUALITY_PLAY : Reward.NOTHING));
        }
        return log;
    }
}
