package io.lobbycard.transparency.audit.runs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.AuditRun.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Schedule SNAPSHOT_4 =
            new Schedule(Duration.ofDays(7), 4, NOW.minus(Duration.ofMinutes(5)), NOW);
    private static final Schedule LEARNED_LONG_AGO =
            new Schedule(Duration.ofDays(7), 4, NOW.minus(Duration.ofDays(100)), NOW);

    @Test
    void whatWasNeverMadeIsDue() {
        assertTrue(SNAPSHOT_4.isDue(null, null));
    }

    @Test
    void anAuditOfTheServingSnapshotIsGoodForAWeek() {
        assertFalse(SNAPSHOT_4.isDue(done(4, Duration.ofDays(6)), null));
        assertTrue(SNAPSHOT_4.isDue(done(4, Duration.ofDays(7)), null));
    }

    @Test
    void anAuditFromBeforeAnythingWasLearnedIsMadeAgainAtOnce() {
        AuditRun before = done(3, Duration.ofMinutes(9));

        assertTrue(SNAPSHOT_4.isDue(before, before));
        assertFalse(new Schedule(Duration.ofDays(7), 4, null, NOW).isDue(before, before));
        assertFalse(LEARNED_LONG_AGO.isDue(before, before));
    }

    @Test
    void anAuditOfAnotherSnapshotIsMadeAgainAfterADay() {
        assertFalse(LEARNED_LONG_AGO.isDue(done(3, Duration.ofHours(23)), null));
        assertTrue(LEARNED_LONG_AGO.isDue(done(3, Duration.ofHours(24)), null));
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"WAITING", "RUNNING"})
    void thereAreNeverTwoOfAKindAtOnce(State state) {
        assertFalse(SNAPSHOT_4.isDue(null, run(3, Duration.ofDays(2), state)));
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"FAILED", "CANCELLED"})
    void whatFailedOrWasEndedIsNotTriedAgainWithinTheHour(State state) {
        assertFalse(SNAPSHOT_4.isDue(null, run(4, Duration.ofMinutes(59), state)));
        assertTrue(SNAPSHOT_4.isDue(null, run(4, Duration.ofMinutes(60), state)));
    }

    private static AuditRun done(long snapshot, Duration ago) {
        return run(snapshot, ago, State.DONE);
    }

    private static AuditRun run(long snapshot, Duration ago, State state) {
        return new AuditRun(
                "1",
                AuditKind.TWIN,
                AuditCatalogue.INVENTED,
                500,
                1,
                snapshot,
                state,
                AuditRun.BY_SCHEDULE,
                NOW.minus(ago),
                null,
                0,
                0,
                null,
                List.of());
    }
}
