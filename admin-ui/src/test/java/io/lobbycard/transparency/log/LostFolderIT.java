package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.keys.SigningKeys;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that starts and finds nothing where its checkpoints were. */
@InServer
class LostFolderIT {

    @Inject
    LogRows rows;

    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    private OwnLog own;

    @BeforeEach
    void aLogOfItsOwn() throws SQLException {
        own = new OwnLog(database, "lost");
        own.begin();
    }

    @AfterEach
    void removed() throws SQLException {
        own.end();
    }

    @Test
    void aLogWhoseCheckpointsAreGoneIsNotSoundAndNotWrittenInto() throws IOException {
        append(started("first"));
        TransparencyLog restarted = started("empty");

        ProblemException notCompared = assertThrows(ProblemException.class, restarted::findings);
        assertEquals(503, notCompared.problem().status());
        assertTrue(
                String.valueOf(notCompared.problem().detail()).contains("Entries in the database: 1."),
                notCompared::toString);
        assertThrows(ProblemException.class, () -> append(restarted));

        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("empty/lost.anew"), "1 entry is left after the disk was lost.");
        TransparencyLog meant = started("empty");
        assertEquals(List.of(), meant.findings());
        assertEquals(1, append(meant));
        assertEquals(List.of(), started("empty").findings());
    }

    @Test
    void whereNoCheckpointCanBeStoredNotEvenTheFirstEntryIsWritten() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");

        assertThrows(ProblemException.class, () -> append(started("file")));
        assertEquals(0, append(started("mended")));
    }

    private TransparencyLog started(String place) {
        return new TransparencyLog(
                "lost", rows, keys, folder.resolve(place), clock, Runnable::run, Duration.ofSeconds(5));
    }

    private static long append(TransparencyLog log) {
        return log.append("somebody", new byte[] {1}, new byte[0]);
    }
}
