package io.lobbycard.transparency.audit.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Snapshots;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.AuditRun.State;
import io.lobbycard.transparency.AuditTable;
import io.lobbycard.transparency.audit.measures.Recount;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What everybody is shown of the audits. */
@InServer
class PublicAuditsIT {

    @Inject
    AuditDesk desk;

    @Inject
    Snapshots snapshots;

    @Test
    void theScheduledAuditIsShownOfTheStoredSnapshotAndNobodyCanEndIt() {
        desk.schedule(AuditKind.TWIN);
        AuditRun scheduled = desk.lastScheduled(AuditKind.TWIN).orElseThrow();
        if (!scheduled.hasEnded()) {
            assertEquals(
                    409,
                    assertThrows(ProblemException.class, () -> desk.cancel(scheduled.id()))
                            .problem()
                            .status());
        }

        AuditRun shown = Eventually.value(
                () -> desk.run(scheduled.id()).toString(),
                Duration.ofMinutes(3),
                () -> desk.last(AuditKind.TWIN).filter(run -> run.id().equals(scheduled.id())));

        assertEquals(State.DONE, shown.state());
        assertEquals("the schedule", shown.inPublic().asker());
        assertTrue(shown.snapshot() > 0 && shown.snapshot() <= newestSnapshot());
        AuditTable counts = desk.table(shown.id()).orElseThrow();
        assertEquals(shown.figures(), Recount.figures(AuditKind.TWIN, counts, shown.seed()));
    }

    @Test
    void anAccountWithTheNameOfAPartOfTheProgramCannotAsk() {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> desk.ask(AuditRun.BY_SCHEDULE, AuditKind.TWIN, AuditCatalogue.INVENTED, 500, 1L));

        assertEquals(403, refused.problem().status());
    }

    private long newestSnapshot() {
        return snapshots.newest(1).getFirst().number();
    }
}
