package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.keys.SigningKeys;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A comparison that cannot go on, because the database keeps the entries back. */
@InServer
@Timeout(60)
class HeldComparisonIT {

    @Inject
    LogRows rows;

    @Inject
    SigningKeys keys;

    @Inject
    ManagedExecutorService threads;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    private OwnLog own;

    @BeforeEach
    void aLogOfItsOwn() throws SQLException {
        own = new OwnLog(database, "held");
        own.begin();
    }

    @AfterEach
    void removed() throws SQLException {
        own.end();
    }

    @Test
    void checkpointsAreToldAndAppendsRefusedWhileALogIsCompared() throws Exception {
        append(log(Duration.ofSeconds(30)));
        TransparencyLog restarted = log(Duration.ofSeconds(1));
        Future<List<String>> findings;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("lock tables transparency_log_entry write");
            try {
                findings = threads.submit(restarted::findings);
                ProblemException refused = assertThrows(ProblemException.class, () -> append(restarted));
                assertEquals(503, refused.problem().status());
                assertEquals(1, restarted.latest().orElseThrow().checkpoint().size());
                assertEquals(restarted.latest().orElseThrow().checkpoint().at(), restarted.signedUpTo());
            } finally {
                statement.execute("unlock tables");
            }
        }

        assertEquals(List.of(), findings.get());
        assertEquals(1, append(restarted));
    }

    private TransparencyLog log(Duration patience) {
        return new TransparencyLog("held", rows, keys, folder, clock, threads, patience);
    }

    private static long append(TransparencyLog log) {
        return log.append("somebody", new byte[] {1}, new byte[0]);
    }
}
