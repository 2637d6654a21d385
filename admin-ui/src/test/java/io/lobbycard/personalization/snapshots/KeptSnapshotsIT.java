package io.lobbycard.personalization.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Snapshots;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Snapshots from which somebody's choices of the last 90 days were made are kept. */
@InServer
class KeptSnapshotsIT {

    private static final String TEST = "test";

    @Inject
    Snapshots snapshots;

    @Inject
    SnapshotRows rows;

    @Inject
    SnapshotStore store;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @Test
    void anOldOneThatServedUntilNowIsKeptAndOneThatNoLongerDidIsNot() throws SQLException {
        long longGone = snapshots.publishNow(TEST, "It served a hundred days ago.");
        long untilNow = snapshots.publishNow(TEST, "It served from then on until now.");
        madeHundredDaysAgo(longGone);
        madeHundredDaysAgo(untilNow);

        snapshots.publishNow(TEST, "The catalogue changed at last.");

        assertTrue(rows.entry(untilNow).isPresent());
        assertTrue(store.numbered(untilNow).isPresent());
        assertFalse(rows.entry(longGone).isPresent());
        assertTrue(rows.bytes(longGone).isEmpty());
    }

    @Test
    void snapshotsBearTheTimeOfTheClockThatAllServersShare() {
        Instant before = clock.instant();
        StoredSnapshot entry = rows.open("To be looked at.");

        Duration apart = Duration.between(before, entry.created()).abs();

        assertTrue(apart.compareTo(Duration.ofMinutes(1)) < 0, apart::toString);
    }

    @Test
    void aClockThatRunsAheadMakesNothingOlder() {
        Instant now = clock.instant();
        Instant ahead = now.plus(Duration.ofDays(100));

        assertEquals(now, SnapshotRows.earlier(now, ahead));
        assertEquals(now, SnapshotRows.earlier(ahead, now));
    }

    private void madeHundredDaysAgo(long number) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update personalization_snapshot set created = created - interval 100 day where number = "
                            + number);
            statement.executeUpdate(
                    "update personalization_serving set at = at - interval 100 day where snapshot = " + number);
        }
    }
}
