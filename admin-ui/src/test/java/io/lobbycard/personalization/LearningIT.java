package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.learning.DailyLearning;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@InServer
class LearningIT {

    private static final String HOLD =
            "update personalization_job set holder = ?, held_until = ?, done = 3, total = 8 where name = 'learning'";

    @Inject
    DailyLearning daily;

    @Inject
    Learning learning;

    @Inject
    Snapshots snapshots;

    @Inject
    DataSource database;

    @AfterEach
    void letGo() throws SQLException {
        hold(null, Duration.ZERO);
    }

    @Test
    void whileAnotherNodeIsAtItNothingIsLearnedAndItsProgressIsSeen() throws SQLException {
        hold("another node", Duration.ofMinutes(2));
        Optional<Long> before = snapshots.serving().map(SnapshotEntry::number);

        assertFalse(daily.learnAndPublish());

        assertEquals(before, snapshots.serving().map(SnapshotEntry::number));
        Learning.Progress progress = learning.progress();
        assertTrue(progress.running());
        assertEquals(3, progress.done());
        assertEquals(8, progress.total());
    }

    @Test
    void theWorkOfANodeThatCrashedIsTakenOver() throws SQLException {
        hold("a node that is no more", Duration.ofSeconds(-1));
        Instant begun = Instant.now();
        Optional<Long> before = snapshots.serving().map(SnapshotEntry::number);

        assertTrue(daily.learnAndPublish());

        Learning.Progress progress = learning.progress();
        assertFalse(progress.running());
        assertEquals(progress.total(), progress.done());
        assertTrue(progress.finished() != null && !progress.finished().isBefore(begun.minusSeconds(1)));
        assertNotEquals(before, snapshots.serving().map(SnapshotEntry::number));
        assertFalse(daily.isBehind());
    }

    private void hold(@Nullable String holder, Duration from) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(HOLD)) {
            statement.setString(1, holder);
            statement.setObject(2, LocalDateTime.ofInstant(Instant.now().plus(from), ZoneOffset.UTC));
            assertEquals(1, statement.executeUpdate());
        }
    }
}
