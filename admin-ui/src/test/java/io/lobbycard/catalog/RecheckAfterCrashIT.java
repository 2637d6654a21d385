package io.lobbycard.catalog;

import static io.lobbycard.catalog.Rechecks.PATIENCE;
import static io.lobbycard.catalog.Rechecks.STRICTER;
import static io.lobbycard.catalog.Rechecks.USUAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import java.awt.Color;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A check of the catalogue whose node goes away begins anew, or is carried to its end if it was there already. */
@InServer
class RecheckAfterCrashIT {

    @Inject
    ThresholdSettings settings;

    @Inject
    Jobs jobs;

    @Inject
    Rechecks rechecks;

    @Inject
    DataSource database;

    @AfterEach
    void usualThresholdsHoldAgain() {
        rechecks.usualAgain();
        assertEquals(USUAL, settings.current());
    }

    @Test
    void checkWhoseNodeGoesAwayIsMadeByAnother() throws SQLException {
        Job job;
        try (HeldJob held = new HeldJob(database)) {
            job = rechecks.stricter("reviewer");
            held.untilItRuns(job.id(), jobs);
            held.nodeGoesAway(job.id(), false);
        }

        Job end = rechecks.ended(job);

        assertEquals(JobState.DONE, end.state());
        assertTrue(end.done() >= end.total(), end::toString);
        assertEquals(STRICTER, settings.current());
    }

    @Test
    void checkThatWasToItsEndWhenItsNodeWentAwayIsCarriedOutThoughSomebodyCancels() throws SQLException {
        ArtworkId picture = rechecks.live("recheck-settled", "recheck-settled-1", Color.GREEN);
        Job job;
        try (HeldJob held = new HeldJob(database)) {
            job = rechecks.stricter("reviewer");
            held.untilItRuns(job.id(), jobs);
            held.nodeGoesAway(job.id(), true);
            assertFalse(jobs.cancel(job.id(), "operator").state().ended());
        }

        assertEquals(JobState.DONE, rechecks.ended(job).state());

        assertEquals(STRICTER, settings.current());
        assertEquals(Verdict.REFUSED, rechecks.verdict(picture));
        Eventually.holds("the list says so", PATIENCE, () -> rechecks.servable("recheck-settled") == 0);
    }
}
