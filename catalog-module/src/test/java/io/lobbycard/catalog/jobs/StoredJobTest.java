package io.lobbycard.catalog.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.JobState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoredJobTest {

    private static final Instant BEGUN = Instant.parse("2026-05-04T10:00:00Z");
    private static final Instant SOON = BEGUN.plusSeconds(5);
    private static final Instant SILENT = BEGUN.plusSeconds(20);
    private static final Instant FREE = BEGUN.plusSeconds(61);

    private final StoredJob job = new StoredJob(new NewJob("titles", "titles.csv", false, "editor", 1_000), BEGUN);

    @Test
    void jobWhoseNodeWentAwayIsNotShownAsRunningAtItsOldRate() {
        begin();

        Job seen = job.seen(SILENT);

        assertEquals(JobState.WAITING, seen.state());
        assertEquals(200, seen.done());
        assertEquals(0, seen.rate());
        assertNull(seen.remainingSeconds());
    }

    @Test
    void jobThatGaveASignJustNowRuns() {
        begin();

        Job seen = job.seen(SOON);

        assertEquals(JobState.RUNNING, seen.state());
        assertEquals(100, seen.rate());
        assertEquals(8, seen.remainingSeconds());
    }

    @Test
    void jobWhoseFileIsReadForLongIsNotTakenOver() {
        begin();

        assertTrue(job.renew("first", SILENT));

        assertEquals(JobState.RUNNING, job.seen(SILENT).state());
        assertFalse(job.take("second", FREE));
        assertFalse(job.renew("second", FREE), "it is not that one's");
        assertTrue(job.take("second", FREE.plusSeconds(20)));
    }

    @Test
    void anotherNodeGoesOnWhereTheFirstWasOnlyAfterItsHoldRanOut() {
        begin();

        assertFalse(job.take("second", SILENT));
        assertTrue(job.take("second", FREE));
        assertEquals(JobState.RUNNING, job.seen(FREE).state());
        assertEquals(200, job.taken().done());
        assertFalse(job.advance("first", 200, 0, Duration.ofSeconds(2), FREE), "the first one went on as well");
    }

    @Test
    void jobThatNobodyHoldsAnyMoreIsCancelledAtOnce() {
        begin();

        job.askToCancel("operator", FREE);

        assertEquals(JobState.CANCELLED, job.seen(FREE).state());
        assertFalse(job.take("second", FREE));
    }

    @Test
    void jobThatIsWorkedOnEndsAfterItsPart() {
        begin();

        job.askToCancel("operator", SOON);

        assertEquals(JobState.RUNNING, job.seen(SOON).state());
        assertFalse(job.advance("first", 200, 0, Duration.ofSeconds(2), SOON));
        assertTrue(job.end("first", JobState.CANCELLED, null));
        assertEquals(JobState.CANCELLED, job.seen(SOON).state());
    }

    @Test
    void jobThatIsLetGoWaitsAndGoesOnWhereItWas() {
        begin();

        job.release("first", false);

        assertEquals(JobState.WAITING, job.seen(SOON).state());
        assertTrue(job.take("second", SOON));
        assertEquals(200, job.taken().done());
    }

    @Test
    void jobThatIsLetGoAfterSomebodyCancelledItEnds() {
        begin();
        job.askToCancel("operator", SOON);

        job.release("first", false);

        assertEquals(JobState.CANCELLED, job.seen(SOON).state());
    }

    @Test
    void firstWhoCancelsIsNamed() {
        begin();

        job.askToCancel("operator", SOON);
        job.askToCancel("editor", SOON);

        assertEquals("operator", job.seen(SOON).cancelledBy());
    }

    @Test
    void settledJobIsCarriedToItsEndWhateverComes() {
        begin();
        assertTrue(job.settle("first"));

        job.askToCancel("operator", SOON);
        assertFalse(job.end("first", JobState.FAILED, "The database went away."), "it ended half done");
        job.askToCancel("operator", SOON);

        assertEquals(JobState.WAITING, job.seen(SOON).state());
        assertNull(job.seen(SOON).cancelledBy());
        assertTrue(job.take("second", SOON));
        assertTrue(job.settle("second"));
        assertTrue(job.end("second", JobState.DONE, null));
    }

    @Test
    void jobThatWasCancelledOrTakenOverIsNotSettled() {
        begin();
        assertFalse(job.settle("second"), "another node settled it");

        job.askToCancel("operator", SOON);

        assertFalse(job.settle("first"), "it was settled after somebody had cancelled it");
    }

    @Test
    void jobThatDoesAllOrNothingBeginsAnewAtItsNextNode() {
        StoredJob all = new StoredJob(new NewJob("titles", "titles.csv", true, "editor", 1_000), BEGUN);
        assertTrue(all.take("first", BEGUN));
        assertTrue(all.advance("first", 200, 3, Duration.ofSeconds(2), BEGUN));

        assertTrue(all.take("second", FREE));

        Job seen = all.seen(FREE);
        assertEquals(0, seen.done());
        assertEquals(0, seen.failed());
        assertEquals(0, seen.rate());
    }

    @Test
    void jobThatGivesWayBeginsAnewAndIsNotCancelled() {
        begin();

        job.giveWay();

        assertFalse(job.advance("first", 200, 0, Duration.ofSeconds(2), SOON), "it kept on");
        assertFalse(job.end("first", JobState.CANCELLED, null), "it ended");
        assertEquals(JobState.WAITING, job.seen(SOON).state());
        assertTrue(job.take("second", SOON));
        assertTrue(job.advance("second", 200, 0, Duration.ofSeconds(2), SOON), "it gave way again");
    }

    @Test
    void jobThatGivesWayAndIsCancelledIsCancelled() {
        begin();

        job.giveWay();
        job.askToCancel("operator", SOON);

        assertTrue(job.end("first", JobState.CANCELLED, null));
        assertEquals(JobState.CANCELLED, job.seen(SOON).state());
    }

    @Test
    void jobTellsWhetherSomebodyHadBegunItBefore() {
        assertTrue(job.take("first", BEGUN));
        assertFalse(job.taken().again());

        assertTrue(job.take("second", FREE));
        assertTrue(job.taken().again(), "its first part may be stored, although nobody noted it");
        assertTrue(job.advance("second", 200, 0, Duration.ofSeconds(2), FREE));
        job.release("second", false);
        assertTrue(job.take("third", FREE));
        assertTrue(job.taken().again());
    }

    private void begin() {
        assertTrue(job.take("first", BEGUN));
        assertTrue(job.advance("first", 200, 0, Duration.ofSeconds(2), BEGUN));
    }
}
