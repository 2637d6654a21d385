package io.lobbycard.personalization.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.learning.Attribution.Joined;
import io.lobbycard.personalization.learning.Attribution.Played;
import io.lobbycard.personalization.learning.Attribution.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final Instant EVENING = Instant.parse("2026-03-01T19:00:00Z");

    private final Attribution attribution = new Attribution(Duration.ofHours(24));

    @Test
    void aPlayBelongsToThePictureBeforeIt() {
        assertEquals(
                List.of(new Joined(0, 1, 5400, null)),
                attribution.join(List.of(seen(0, "couple", 0)), List.of(played(5, 5400))));
    }

    @Test
    void aPlayBeforeThePictureOrAfterTheWindowBelongsToNothing() {
        assertEquals(
                List.of(new Joined(0, 0, 0, null)),
                attribution.join(List.of(seen(0, "couple", 0)), List.of(played(-1, 60), played(24 * 60 + 1, 60))));
    }

    @Test
    void theLastPictureSeenGetsThePlay() {
        assertEquals(
                List.of(new Joined(0, 0, 0, null), new Joined(1, 1, 60, null)),
                attribution.join(List.of(seen(0, "couple", 0), seen(1, "comedian", 30)), List.of(played(40, 60))));
    }

    @Test
    void theSamePictureAgainIsOneExposure() {
        assertEquals(
                List.of(new Joined(0, 1, 60, null)),
                attribution.join(List.of(seen(0, "couple", 0), seen(1, "couple", 600)), List.of(played(700, 60))));
    }

    @Test
    void aPictureSeenAgainAfterTheWindowIsAnother() {
        assertEquals(
                List.of(new Joined(0, 0, 0, null), new Joined(1, 1, 60, null)),
                attribution.join(
                        List.of(seen(0, "couple", 0), seen(1, "couple", 24 * 60 + 1)),
                        List.of(played(24 * 60 + 5, 60))));
    }

    /**
     * Whether the second evening is an exposure depends on the first, and the third on that: what is taken out of one day
     * must be what was put in when days were learned together.
     */
    @Test
    void whatCameOfADayIsTheSameWhicheverDaysAreAskedForWithIt() {
        List<Seen> seen = new ArrayList<>();
        List<Played> played = new ArrayList<>();
        for (int evening = 0; evening < 30; evening++) {
            int minutes = evening * (24 * 60 - 5);
            seen.add(seen(evening, "couple", minutes));
            played.add(played(minutes + 1, 60 + evening));
        }
        Instant midnight = Instant.parse("2026-03-01T00:00:00Z");
        Duration day = Duration.ofDays(1);
        List<Joined> together = attribution.joinByWeek(seen, played, midnight, midnight.plus(Duration.ofDays(30)));

        List<Joined> apart = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Instant from = midnight.plus(day.multipliedBy(i));
            apart.addAll(attribution.joinByWeek(seen, played, from, from.plus(day)));
        }
        assertEquals(together, apart);
        assertTrue(together.size() > 12, together::toString);
    }

    @Test
    void sittingsOfOneExposureCountTogether() {
        assertEquals(
                List.of(new Joined(0, 2, 3600, null)),
                attribution.join(List.of(seen(0, "couple", 0)), List.of(played(5, 600), played(120, 3000))));
    }

    @Test
    void episodeThatWasPlayedFirstIsTheOneThatThePictureLedTo() {
        Played pilot = new Played("heat-1995", "pilot", EVENING.plusSeconds(60), 600);
        Played second = new Played("heat-1995", "second", EVENING.plusSeconds(900), 3_000);

        assertEquals(
                List.of(new Joined(0, 2, 3_600, "pilot")),
                attribution.join(List.of(seen(0, "couple", 0)), List.of(second, pilot)));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<Seen> seen = new ArrayList<>();
        List<Played> played = new ArrayList<>();
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            seen.add(seen(i, "artwork" + random.nextInt(3), random.nextInt(20_000)));
            played.add(played(random.nextInt(20_000), random.nextInt(5_000)));
        }
        List<Joined> before = attribution.join(seen, played);
        Collections.shuffle(seen, random);
        Collections.shuffle(played, random);

        assertEquals(before, attribution.join(seen, played));
    }

    private static Seen seen(int place, String artwork, int minutes) {
        return new Seen(place, "heat-1995", artwork, EVENING.plusSeconds(60L * minutes));
    }

    private static Played played(int minutes, int seconds) {
        return new Played("heat-1995", null, EVENING.plusSeconds(60L * minutes), seconds);
    }
}
