package io.lobbycard.transparency.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.web.ProblemException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrustedTimeTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final MovableClock clock = new MovableClock();
    private final TrustedTime time = new TrustedTime(clock, () -> Instant.MIN);

    @Test
    void followsTheClockForward() {
        time.now();
        clock.jump(HOUR);
        assertEquals(clock.instant(), time.now());
    }

    @Test
    void aClockThatGoesBackLetsNobodyInUntilItHasCaughtUp() {
        Instant before = time.now();
        clock.jump(HOUR.negated());
        assertEquals(
                503, assertThrows(ProblemException.class, time::now).problem().status());
        clock.jump(HOUR);
        assertEquals(before, time.now());
    }

    @Test
    void whatEndsAccessGoesByTheLatestTimeThatIsKnown() {
        Instant before = time.now();
        clock.jump(HOUR.negated());
        assertEquals(before, time.atLeast());
        Instant signed = before.plus(HOUR);
        assertEquals(signed, new TrustedTime(clock, () -> signed).atLeast());
        clock.jump(HOUR.multipliedBy(3));
        assertEquals(clock.instant(), time.atLeast());
    }

    @Test
    void aSmallCorrectionOfTheClockStopsNothingAndProlongsNothing() {
        Instant before = time.now();
        clock.jump(Duration.ofSeconds(-3));
        assertEquals(before, time.now());
    }

    @Test
    void aClockBehindWhatTheLogHasSignedIsNotTrustedAfterARestart() {
        Instant signed = clock.instant().plus(HOUR);
        TrustedTime restarted = new TrustedTime(clock, () -> signed);
        assertThrows(ProblemException.class, restarted::now);
    }
}
