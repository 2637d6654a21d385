package io.lobbycard.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ImportJob;
import io.lobbycard.catalog.ImportState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoredImportTest {

    private static final Instant BEGUN = Instant.parse("2026-05-04T10:00:00Z");
    private static final Instant SOON = BEGUN.plusSeconds(5);
    private static final Instant SILENT = BEGUN.plusSeconds(20);
    private static final Instant FREE = BEGUN.plusSeconds(61);

    private final StoredImport job = new StoredImport("titles", "titles.csv", false, "editor", 1_000, BEGUN);

    @Test
    void jobWhoseNodeWentAwayIsNotShownAsRunningAtItsOldRate() {
        begin();

        ImportJob seen = job.job(SILENT);

        assertEquals(ImportState.WAITING, seen.state());
        assertEquals(200, seen.done());
        assertEquals(0, seen.rate());
        assertNull(seen.remainingSeconds());
    }

    @Test
    void jobThatGaveASignJustNowRuns() {
        begin();

        ImportJob seen = job.job(SOON);

        assertEquals(ImportState.RUNNING, seen.state());
        assertEquals(100, seen.rate());
        assertEquals(8, seen.remainingSeconds());
    }

    @Test
    void anotherNodeGoesOnWhereTheFirstWasOnlyAfterItsHoldRanOut() {
        begin();

        assertFalse(job.take("second", SILENT));
        assertTrue(job.take("second", FREE));
        assertEquals(ImportState.RUNNING, job.job(FREE).state());
        assertEquals(200, job.done());
        assertFalse(job.advance("first", 200, 0, Duration.ofSeconds(2), FREE), "the first one went on as well");
    }

    @Test
    void jobThatNobodyHoldsAnyMoreIsCancelledAtOnce() {
        begin();

        job.askToCancel(FREE);

        assertEquals(ImportState.CANCELLED, job.job(FREE).state());
        assertFalse(job.take("second", FREE));
    }

    @Test
    void jobThatIsWorkedOnEndsAfterItsPart() {
        begin();

        job.askToCancel(SOON);

        assertEquals(ImportState.RUNNING, job.job(SOON).state());
        assertFalse(job.advance("first", 200, 0, Duration.ofSeconds(2), SOON));
        assertTrue(job.end("first", ImportState.CANCELLED, null));
        assertEquals(ImportState.CANCELLED, job.job(SOON).state());
    }

    @Test
    void jobThatIsLetGoWaitsAndGoesOnWhereItWas() {
        begin();

        job.release("first");

        assertEquals(ImportState.WAITING, job.job(SOON).state());
        assertTrue(job.take("second", SOON));
        assertEquals(200, job.done());
    }

    @Test
    void jobThatIsLetGoAfterSomebodyCancelledItEnds() {
        begin();
        job.askToCancel(SOON);

        job.release("first");

        assertEquals(ImportState.CANCELLED, job.job(SOON).state());
    }

    private void begin() {
        assertTrue(job.take("first", BEGUN));
        assertTrue(job.advance("first", 200, 0, Duration.ofSeconds(2), BEGUN));
    }
}
