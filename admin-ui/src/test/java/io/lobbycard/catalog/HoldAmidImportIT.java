package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.snapshots.Withdrawals;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.RunningStatements;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A file that is taken as a whole keeps no picture in sight that a reviewer withdraws while it comes in. */
@InServer
class HoldAmidImportIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long AT_ONCE_SECONDS = 5;
    private static final int ROWS_IN_A_PART = 200;

    private static final String WAITING = "select id from catalog_artwork where id in%for update%";

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkReviews reviews;

    @Inject
    Catalog catalog;

    @Inject
    Imports imports;

    @Inject
    Jobs jobs;

    @Inject
    Withdrawals withdrawals;

    @Inject
    DataSource database;

    @Inject
    ManagedExecutorService threads;

    @Test
    void countsAtOnceAndStillAfterTheFileIsRolledBack() throws Exception {
        ArtworkId stored = live("amid-hold-stored", new Color(70, 20, 30));
        ArtworkId behind = live("amid-hold-behind", new Color(71, 20, 30));
        ArtworkId held = live("amid-hold-held", new Color(72, 20, 30));
        JobId job;
        try (Connection lock = database.getConnection()) {
            lock(lock, behind);
            job = imports.start("artworks", "amid.csv", file(stored, behind), true, "importing-editor")
                    .id();
            Eventually.holds(
                    "the file waits in its middle", PATIENCE, () -> RunningStatements.count(lock, WAITING) > 0);

            Future<Artwork> decision = threads.submit(() -> reviews.hold(held, "reviewer", "It misleads."));
            assertEquals(
                    ArtworkStatus.ON_HOLD,
                    decision.get(AT_ONCE_SECONDS, TimeUnit.SECONDS).status());

            assertTrue(isWithdrawn(held), "it is gone from choices at once");
            free(lock);
        }
        JobState end = Eventually.value(
                () -> "the import has ended: " + jobs.job(job),
                PATIENCE,
                () -> jobs.job(job).map(Job::state).filter(JobState::ended));
        assertEquals(JobState.ROLLED_BACK, end);
        assertTrue(isWithdrawn(held), "it stays gone");
        assertTrue(catalog.artwork(stored).orElseThrow().servable());
        assertFalse(isWithdrawn(stored), "nothing is withdrawn for a file that changed nothing");
    }

    @Test
    void countsAtOnceForWhatTheFileHasChangedAlready() throws Exception {
        ArtworkId stored = live("amid-hold-inside", new Color(74, 20, 30));
        ArtworkId behind = live("amid-hold-next", new Color(75, 20, 30));
        ArtworkId last = live("amid-hold-last", new Color(76, 20, 30));
        JobId job;
        try (Connection lock = database.getConnection();
                Connection end = database.getConnection()) {
            lock(end, last);
            lock(lock, behind);
            job = imports.start("artworks", "amid.csv", parts(stored, behind, last), true, "importing-editor")
                    .id();
            Eventually.holds(
                    "the file waits in its middle", PATIENCE, () -> RunningStatements.count(lock, WAITING) > 0);

            Future<Artwork> decision = threads.submit(() -> reviews.hold(stored, "reviewer", "It misleads."));
            Eventually.holds("it is gone from choices before the file moves", PATIENCE, () -> isWithdrawn(stored));
            free(lock);

            assertEquals(
                    ArtworkStatus.ON_HOLD,
                    decision.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).status(),
                    "while the end of the file is still kept from it");
            free(end);
        }
        Eventually.holds(
                "the file begins anew and is read to its end",
                PATIENCE,
                () -> jobs.job(job).orElseThrow().state() == JobState.ROLLED_BACK);
        assertEquals(
                ArtworkStatus.ON_HOLD, catalog.artwork(stored).orElseThrow().status());
        assertTrue(isWithdrawn(stored), "it stays gone");
    }

    @Test
    void isRefusedFirstToWhoeverMayNotWithdrawIt() throws Exception {
        ArtworkId kept = live("amid-hold-own", new Color(77, 20, 30));
        try (Connection lock = database.getConnection()) {
            lock(lock, kept);

            assertThrows(ProblemException.class, () -> reviews.hold(kept, "editor", "It misleads."));

            assertFalse(isWithdrawn(kept));
            free(lock);
        }
    }

    @Test
    void aFileThatIsStoredWithdrawsWhatItChanged() {
        ArtworkId stored = live("amid-hold-whole", new Color(73, 20, 30));

        JobId job = imports.start(
                        "artworks",
                        "amid.csv",
                        ("artwork,kind,alt\n" + stored + ",portrait,Ida was brought in.\n")
                                .getBytes(StandardCharsets.UTF_8),
                        true,
                        "importing-editor")
                .id();

        Eventually.holds(
                "the import has ended",
                PATIENCE,
                () -> jobs.job(job).orElseThrow().state().ended());
        assertNotEquals(
                ArtworkStatus.LIVE, catalog.artwork(stored).orElseThrow().status());
        assertTrue(isWithdrawn(stored));
    }

    /** One picture is said something else of in the first part, another is waited for in the second, and a row is bad. */
    private static byte[] file(ArtworkId stored, ArtworkId behind) {
        String row = stored + ",portrait,Ida was brought in.\n";
        return ("artwork,kind,alt\n" + row.repeat(ROWS_IN_A_PART) + behind
                        + ",portrait,Ida waits.\nnobody-knows,portrait,Bad.\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Each picture has a part of its own, filled with rows that say the same again and are refused for that. */
    private static byte[] parts(ArtworkId... pictures) {
        return Stream.of(pictures)
                .map(id -> (id + ",portrait,Ida was brought in.\n").repeat(ROWS_IN_A_PART))
                .collect(Collectors.joining("", "artwork,kind,alt\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private boolean isWithdrawn(ArtworkId id) {
        return withdrawals.at(Long.MAX_VALUE).contains(id.value());
    }

    private static void lock(Connection connection, ArtworkId id) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement lock =
                connection.prepareStatement("select id from catalog_artwork where id = ? for update")) {
            lock.setString(1, id.value());
            lock.executeQuery();
        }
    }

    private static void free(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    private ArtworkId live(String title, Color color) {
        editing.save(Sketch.title(title), List.of());
        ArtworkId id = editing.addArtwork(Sketch.artwork(title + "-1", title, false), Upload.picture(color));
        reviews.approve(id, catalog.artwork(id).orElseThrow().version(), "reviewer", null);
        return id;
    }
}
