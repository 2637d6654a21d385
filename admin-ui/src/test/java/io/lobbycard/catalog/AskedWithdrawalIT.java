package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Snapshots;
import io.lobbycard.personalization.snapshots.Withdrawals;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.awt.Color;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A picture that a reviewer withdraws stays out of sight however long somebody else keeps its row. */
@InServer
class AskedWithdrawalIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkReviews reviews;

    @Inject
    Catalog catalog;

    @Inject
    Snapshots snapshots;

    @Inject
    Withdrawals withdrawals;

    @Inject
    DataSource database;

    @Inject
    ManagedExecutorService threads;

    @Test
    void aSnapshotThatIsMadeWhileTheHoldWaitsDoesNotBringItBack() throws Exception {
        ArtworkId id = live("asked-waiting", new Color(80, 21, 30));
        snapshots.publishNow("operator", "With the picture that is withdrawn next.");
        try (Connection lock = database.getConnection()) {
            lock.setAutoCommit(false);
            execute(lock, "select id from catalog_artwork where id = ? for update", id);
            Future<Artwork> decision = threads.submit(() -> reviews.hold(id, "reviewer", "It misleads."));
            Eventually.holds("it is gone from choices while the hold waits", PATIENCE, () -> isWithdrawn(id));

            snapshots.publishNow("operator", "While the hold waits.");

            assertFalse(decision.isDone(), "somebody else keeps the row still");
            assertTrue(isWithdrawn(id), "the snapshot gave it back");
            assertFalse(catalog.artwork(id).orElseThrow().servable());
            lock.rollback();
            lock.setAutoCommit(true);
            assertEquals(
                    ArtworkStatus.ON_HOLD,
                    decision.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).status());
        }
        assertTrue(approved(id).servable(), "the hold left nothing behind");
    }

    @Test
    void onceItsServerWentAwayItStaysOutOfSightUntilTheNextDecision() throws SQLException {
        ArtworkId id = live("asked-lost", new Color(81, 21, 30));
        snapshots.publishNow("operator", "With the picture that is withdrawn next.");
        try (Connection lost = database.getConnection()) {
            execute(lost, "insert into catalog_withdrawal (artwork_id, account) values (?, 'reviewer')", id);
        }

        snapshots.publishNow("operator", "After the server of the reviewer went away.");

        assertTrue(isWithdrawn(id));
        assertEquals(ArtworkStatus.LIVE, catalog.artwork(id).orElseThrow().status());
        assertFalse(catalog.artwork(id).orElseThrow().servable());
        assertTrue(approved(id).servable());
        assertTrue(catalog.artwork(id).orElseThrow().servable());
    }

    private boolean isWithdrawn(ArtworkId id) {
        return withdrawals.at(Long.MAX_VALUE).contains(id.value());
    }

    private static void execute(Connection connection, String statement, ArtworkId id) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, id.value());
            prepared.execute();
        }
    }

    private ArtworkId live(String title, Color color) {
        editing.save(Sketch.title(title), List.of());
        ArtworkId id = editing.addArtwork(Sketch.artwork(title + "-1", title, false), Upload.picture(color));
        approved(id);
        return id;
    }

    private Artwork approved(ArtworkId id) {
        return reviews.approve(id, catalog.artwork(id).orElseThrow().version(), "reviewer", null);
    }
}
