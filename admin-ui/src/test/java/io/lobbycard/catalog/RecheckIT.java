package io.lobbycard.catalog;

import static io.lobbycard.catalog.Rechecks.PATIENCE;
import static io.lobbycard.catalog.Rechecks.STRICTER;
import static io.lobbycard.catalog.Rechecks.USUAL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Snapshots;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.awt.Color;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other thresholds hold when the whole catalogue was checked with them, as a job that can be cancelled and outlives its node. */
@InServer
class RecheckIT {

    private static final String BEHIND = "id,name,year,kind,runtime_seconds\nrecheck-behind,Behind,2001,film,6000\n";

    private static final Set<String> CHECKS = Set.of(ThresholdSettings.JOBS);

    @Inject
    ThresholdSettings settings;

    @Inject
    Jobs jobs;

    @Inject
    Imports imports;

    @Inject
    Rechecks rechecks;

    @Inject
    Snapshots snapshots;

    @Inject
    DataSource database;

    @Inject
    ManagedExecutorService threads;

    @AfterEach
    void usualThresholdsHoldAgain() {
        rechecks.usualAgain();
        assertEquals(USUAL, settings.current());
    }

    @Test
    void thresholdsHoldOnceTheWholeCatalogueIsCheckedAndWhatTheyRefuseIsShownNoMore() {
        ArtworkId picture = rechecks.live("recheck-whole", "recheck-whole-1", Color.PINK);
        snapshots.publishNow("test", "It passes.");
        assertEquals(Optional.of(picture), rechecks.shown("recheck-whole"));

        Job job = rechecks.ended(rechecks.stricter("reviewer"));

        assertEquals(JobState.DONE, job.state());
        assertEquals("front from 30\u00a0% to 31\u00a0%", job.subject());
        assertTrue(job.done() >= job.total() && job.done() > 0, job::toString);
        assertEquals(STRICTER, settings.current());
        assertEquals(JobState.DONE, settings.history(1).getFirst().check());
        assertEquals(Verdict.REFUSED, rechecks.verdict(picture));
        Eventually.holds(
                "it is not shown",
                PATIENCE,
                () -> rechecks.shown("recheck-whole").isEmpty());
        Eventually.holds("the list says so", PATIENCE, () -> rechecks.servable("recheck-whole") == 0);
    }

    @Test
    void cancelledInTheMiddleItLeavesEverythingAsItWas() throws SQLException {
        ArtworkId picture = rechecks.live("recheck-cancelled", "recheck-cancelled-1", Color.RED);
        Job job;
        try (HeldJob held = new HeldJob(database)) {
            job = rechecks.stricter("reviewer");
            held.untilItRuns(job.id(), jobs);
            assertEquals(JobState.RUNNING, jobs.cancel(job.id(), "operator").state());
            assertEquals(USUAL, settings.current());
        }

        Job end = rechecks.ended(job);

        assertEquals(JobState.CANCELLED, end.state());
        assertEquals("operator", end.cancelledBy());
        assertEquals(USUAL, settings.current());
        assertEquals(Verdict.PASSES, rechecks.verdict(picture));
        ThresholdSettings.Drawn told = settings.history(1).getFirst();
        assertEquals(STRICTER, told.thresholds());
        assertEquals(JobState.CANCELLED, told.check());
        assertEquals("operator", told.cancelledBy());
        assertEquals(
                JobState.DONE, rechecks.ended(rechecks.stricter("reviewer")).state());
    }

    @Test
    void waitingImportSaysThatACheckComesBeforeIt() throws SQLException {
        Job check;
        Job behind;
        try (HeldJob held = new HeldJob(database)) {
            check = rechecks.stricter("reviewer");
            held.untilItRuns(check.id(), jobs);
            behind = imports.start("titles", "behind.csv", BEHIND.getBytes(UTF_8), false, "editor");

            assertEquals(
                    List.of(check.id()),
                    jobs.before(behind.id()).stream().map(Job::id).toList());
            assertEquals(List.of(), jobs.before(check.id()));
        }
        rechecks.ended(check);
        assertEquals(JobState.DONE, rechecks.ended(behind).state());
        assertEquals(List.of(), jobs.before(behind.id()));
    }

    @Test
    void changeIsRefusedWhileAnotherIsBeingCheckedAndAfterItUnlessItWasSeen() throws SQLException {
        Job job;
        try (HeldJob held = new HeldJob(database)) {
            job = rechecks.stricter("first");
            held.untilItRuns(job.id(), jobs);
            ProblemException refused = assertThrows(ProblemException.class, () -> rechecks.stricter("second"));
            assertEquals(409, refused.problem().status());
            assertEquals(
                    "first asked for other thresholds (“For the test.”), and the catalogue is being checked with them."
                            + " Nothing was set; look again when that check has ended, or cancel it.",
                    refused.problem().detail());
        }
        rechecks.ended(job);

        ProblemException late = assertThrows(ProblemException.class, () -> rechecks.stricter("second"));
        assertEquals(412, late.problem().status());
        assertTrue(String.valueOf(late.problem().detail()).startsWith("first set other thresholds meanwhile"));
        ProblemException same =
                assertThrows(ProblemException.class, () -> settings.change(STRICTER, STRICTER, "second", "Again."));
        assertEquals(409, same.problem().status());
        assertEquals(job.id(), jobs.newest(CHECKS, 1).getFirst().id());
    }

    @Test
    void ofTwoPeopleAtOnceOneGetsThrough() throws Exception {
        Job through;
        try (HeldJob held = new HeldJob(database)) {
            CyclicBarrier together = new CyclicBarrier(2);
            List<Future<Object>> asked = Stream.of("first", "second")
                    .map(person -> threads.submit((Callable<Object>) () -> {
                        together.await();
                        try {
                            return rechecks.stricter(person);
                        } catch (ProblemException refused) {
                            return refused.problem().status();
                        }
                    }))
                    .toList();
            List<Object> answers =
                    List.of(asked.getFirst().get(), asked.getLast().get());
            assertTrue(answers.contains(409), answers::toString);
            through = answers.stream()
                    .filter(Job.class::isInstance)
                    .map(Job.class::cast)
                    .findFirst()
                    .orElseThrow();
            held.untilItRuns(through.id(), jobs);
        }

        assertEquals(JobState.DONE, rechecks.ended(through).state());
        assertEquals(through.actor(), settings.history(1).getFirst().actor());
    }

    @Test
    void pictureThatArrivesDuringTheCheckIsJudgedByWhatHoldsAfterIt() throws SQLException {
        rechecks.live("recheck-arriving", "recheck-arriving-1", Color.BLUE);
        ArtworkId second;
        Job job;
        try (HeldJob held = new HeldJob(database)) {
            job = rechecks.stricter("reviewer");
            held.untilItRuns(job.id(), jobs);
            held.afterItsLook(job.id());
            second = rechecks.live("recheck-arriving", "recheck-arriving-2", Color.CYAN);
            assertEquals(Verdict.PASSES, rechecks.verdict(second));
            Eventually.holds("the list knows both", PATIENCE, () -> rechecks.servable("recheck-arriving") == 2);
        }

        assertEquals(JobState.DONE, rechecks.ended(job).state());

        assertEquals(Verdict.REFUSED, rechecks.verdict(second));
        Eventually.holds("the list says so of both", PATIENCE, () -> rechecks.servable("recheck-arriving") == 0);
        Eventually.holds(
                "neither is shown",
                PATIENCE,
                () -> rechecks.shown("recheck-arriving").isEmpty());
    }

    @Test
    void checksAreSeenByReviewersAndOperatorsAlone() {
        assertTrue(jobs.kindsWatchedBy(Roles.REVIEWER::equals).containsAll(CHECKS));
        assertTrue(jobs.kindsWatchedBy(Roles.OPERATOR::equals).containsAll(CHECKS));
        assertFalse(jobs.kindsWatchedBy(Roles.EDITOR::equals).containsAll(CHECKS));
        assertFalse(jobs.kindsWatchedBy(Roles.CLIENT::equals).containsAll(CHECKS));
        assertFalse(jobs.kindsWatchedBy(Roles.REVIEWER::equals).contains("titles"));
    }
}
