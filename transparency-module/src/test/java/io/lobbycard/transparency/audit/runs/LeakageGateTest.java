package io.lobbycard.transparency.audit.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.AuditRun.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeakageGateTest {

    @Test
    void aSnapshotThatTellsNoMoreThanItMayServes() {
        assertEquals(Optional.empty(), LeakageGate.objection(areas(0.54, 0.56, 0.51), 0.05));
    }

    @Test
    void oneWhoseUpperLimitLiesMoreThanTheMarginAboveIsHeldBackWithTheNumbers() {
        String why = LeakageGate.objection(areas(0.54, 0.561, 0.51), 0.05).orElseThrow();

        assertTrue(why.contains("56.1 times in 100"), why);
        assertTrue(why.contains("51.0 times"), why);
        assertTrue(why.contains("at most 5.0 more"), why);
    }

    @Test
    void theMarginIsASetting() {
        assertEquals(Optional.empty(), LeakageGate.objection(areas(0.60, 0.64, 0.51), 0.2));
    }

    @Test
    void theAuditOfASnapshotNeverWaitsForTheQueue() {
        AuditRun run = LeakageGate.underWay(5, 8_000, Instant.EPOCH).told(figures -> List.of(), 0, 8_000);

        assertEquals(State.RUNNING, run.state());
        assertEquals(5, run.snapshot());
        assertEquals("the snapshot gate", run.askerInPublic());
    }

    private static List<AuditFigure> areas(double served, double upper, double withoutCast) {
        return List.of(
                new AuditFigure("auc", "as-served", null, served, 2 * served - upper, upper),
                new AuditFigure("auc", "without-cast", null, withoutCast, withoutCast - 0.01, withoutCast + 0.3));
    }
}
