package io.lobbycard.personalization.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Snapshots;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Another node serves a snapshot of a format that this one does not know, as while servers are brought up to date. */
@InServer
class UnreadableSnapshotIT {

    private static final String TEST = "test";

    @Inject
    Snapshots snapshots;

    @Inject
    SnapshotRows rows;

    @Inject
    SnapshotStore store;

    @Inject
    DataSource database;

    @AfterEach
    void clean() {
        snapshots.killSwitch(false, TEST, "The test is over.");
        snapshots.publishNow(TEST, "The test is over.");
    }

    @Test
    void theLastOneGoesOnUnderTheKillSwitchAndTheOtherIsTriedOnce() throws SQLException {
        long last = snapshots.publishNow(TEST, "One that can be read.");
        rows.serve(unreadable(), null, TEST, "As another node would.");
        rows.killSwitch(true, TEST, "As another node would.");

        store.takeUp();

        Serving now = store.serving().orElseThrow();
        assertTrue(now.killSwitch());
        assertEquals(last, now.snapshot().number());
        assertEquals(
                rows.serving().orElseThrow().revision(), now.revision(), "or it would be tried every three seconds");

        snapshots.killSwitch(false, TEST, "It is over.");
        assertFalse(store.serving().orElseThrow().killSwitch());
    }

    private long unreadable() throws SQLException {
        StoredSnapshot entry = rows.open("Of a later format.");
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into personalization_snapshot_part (snapshot, part, content) values (?, 0, ?)")) {
            insert.setLong(1, entry.number());
            insert.setBytes(2, new byte[100]);
            insert.executeUpdate();
        }
        return entry.number();
    }
}
