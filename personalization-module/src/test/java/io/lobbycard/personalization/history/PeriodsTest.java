package io.lobbycard.personalization.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static final long WEEK = Duration.ofDays(7).toSeconds();
    private static final long START = 2900 * WEEK;
    private static final long NO_SPREAD = 0;

    private final Periods weekly = new Periods(Duration.ofDays(7));

    @Test
    void withoutViewingsOnlyThePeriodCounts() {
        assertEquals(new Period(2900, 0, START), weekly.at(START + 5, NO_SPREAD, 0, new long[0]));
    }

    @Test
    void theFirstViewingCountsWithinMinutes() {
        long[] received = {START + 100};

        assertEquals(0, weekly.at(START + 101, NO_SPREAD, 0, received).watermark());
        assertEquals(1, weekly.at(START + 700, NO_SPREAD, 0, received).watermark());
    }

    @Test
    void laterViewingsWaitForTheWholePeriod() {
        long[] received = new long[40];
        Arrays.fill(received, 0, 39, START - WEEK);
        received[39] = START + 1;

        assertEquals(39, weekly.at(START + WEEK - 1, NO_SPREAD, 0, received).watermark());
        assertEquals(40, weekly.at(START + WEEK, NO_SPREAD, 0, received).watermark());
    }

    @Test
    void theAgeOfViewingsIsTakenFromWhenTheLastBeganToCount() {
        long[] received = {START + 100};
        Period period = weekly.at(START + WEEK - 1, NO_SPREAD, 0, received);

        assertTrue(period.asOf() > START + 100 && period.asOf() <= START + 700, () -> "as of " + period.asOf());
        assertEquals(
                START + WEEK, weekly.at(START + WEEK, NO_SPREAD, 0, received).asOf());
    }

    @Test
    void periodsOfMembersStartAtDifferentTimes() {
        assertEquals(2899, weekly.at(START, 1, 0, new long[0]).number());
        assertEquals(2900, weekly.at(START, 0, 0, new long[0]).number());
    }

    @Test
    void erasedViewingsStayInTheCountAndTheirWaitsStayLong() {
        long[] received = {START + 100};

        assertEquals(300, weekly.at(START + 101, NO_SPREAD, 300, received).watermark());
        assertEquals(300, weekly.at(START + WEEK - 1, NO_SPREAD, 300, received).watermark());
        assertEquals(301, weekly.at(START + WEEK, NO_SPREAD, 300, received).watermark());
    }

    @Test
    void aPeriodOfZeroTakesTheNewestViewingsAtOnce() {
        Periods newest = new Periods(Duration.ZERO);

        assertEquals(new Period(2, 2, START + 7), newest.at(START + 7, 5, 0, new long[] {START, START + 7}));
    }

    /** Over many random histories: whatever counts goes on counting, and everything counts after a whole period. */
    @Test
    void watermarksNeverFallAndAlwaysArrive() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            long spread = random.nextLong(WEEK);
            long[] received = random.longs(60, START, START + 4 * WEEK).sorted().toArray();
            int before = 0;
            long asOf = 0;
            for (long now = START; now < START + 5 * WEEK; now += 3600) {
                int place = Arrays.binarySearch(received, now);
                int arrived = place < 0 ? -place - 1 : place + 1;
                long[] soFar = Arrays.copyOf(received, arrived);
                Period period = weekly.at(now, spread, 0, soFar);
                assertTrue(period.watermark() >= before && period.asOf() >= asOf && period.asOf() <= now);
                before = period.watermark();
                asOf = period.asOf();
            }
            assertEquals(60, before);
        }
    }

    /** Over many random histories: whoever is told when a viewing begins to count finds it counting then, and not before. */
    @Test
    void eachViewingBeginsToCountWhenItIsSaidTo() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 200; round++) {
            long spread = random.nextLong(10 * WEEK);
            int erased = random.nextInt(30);
            long[] received = random.longs(30, START, START + 3 * WEEK).sorted().toArray();

            long[] starts = weekly.starts(spread, erased, received);

            for (int place = 0; place < received.length; place++) {
                assertTrue(starts[place] > received[place] && starts[place] <= received[place] + WEEK);
                int before =
                        weekly.at(starts[place] - 1, spread, erased, received).watermark();
                int then = weekly.at(starts[place], spread, erased, received).watermark();
                assertTrue(before <= erased + place && then > erased + place, "round " + round + ", " + place);
            }
        }
    }

    @Test
    void negativePeriodsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Periods(Duration.ofDays(-1)));
    }
}
