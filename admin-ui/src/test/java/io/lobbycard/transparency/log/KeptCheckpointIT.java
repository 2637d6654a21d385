package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.CheckpointCheck;
import io.lobbycard.transparency.CheckpointCheck.Newest;
import io.lobbycard.transparency.CheckpointCheck.Outcome;
import io.lobbycard.transparency.Receipts;
import io.lobbycard.transparency.keys.SigningKeys;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
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

/** What somebody finds who kept a checkpoint, whatever became of the log and of its file since. */
@InServer
class KeptCheckpointIT {

    @Inject
    LogRows rows;

    @Inject
    SigningKeys keys;

    @Inject
    Receipts receipts;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    private OwnLog own;

    @BeforeEach
    void aLogOfItsOwn() throws SQLException {
        own = new OwnLog(database, "kept");
        own.begin();
    }

    @AfterEach
    void removed() throws SQLException {
        own.end();
    }

    @Test
    void aLogThatWasCutTogetherWithItsFileAgreesWithItselfAndIsFoundByTheKeptNote() throws Exception {
        TransparencyLog log = log();
        append(log, "first");
        append(log, "second");
        String before = Files.readString(folder.resolve("kept.checkpoints"));
        append(log, "third");
        String kept = log.latest().orElseThrow().text();
        append(log, "fourth");
        assertEquals(Outcome.STILL_THE_BEGINNING, found(kept, log));

        own.change("delete from transparency_log_entry where log = 'kept' and position >= 2");
        own.change("update transparency_log set size = 2 where name = 'kept'");
        Files.writeString(folder.resolve("kept.checkpoints"), before);
        TransparencyLog restarted = log();

        assertEquals(List.of(), restarted.findings());
        assertEquals(Outcome.NOT_THE_BEGINNING, found(kept, restarted));
        append(restarted, "another third");
        append(restarted, "another fourth");
        assertEquals(List.of(), restarted.findings());
        assertEquals(Outcome.NOT_THE_BEGINNING, found(kept, restarted));
    }

    @Test
    void aServerProvesWhatAnotherHasAppendedSince() {
        TransparencyLog one = log();
        append(one, "first");
        append(log(), "second");

        assertEquals(1, Consistency.of(one, 1, 2).proof().size());
        assertThrows(ProblemException.class, () -> Consistency.of(one, 1, 3));
    }

    private Outcome found(String kept, TransparencyLog log) {
        CheckpointCheck check = CheckpointCheck.of(kept, receipts.keys()).orElseThrow();
        Newest newest =
                check.newest(log.latest().orElseThrow().text(), receipts.keys()).orElseThrow();
        try {
            return newest.compare(
                            Consistency.of(log, newest.older(), newest.newer()).proof())
                    .outcome();
        } catch (ProblemException neverSo) {
            assertEquals(400, neverSo.problem().status());
            return newest.compare(null).outcome();
        }
    }

    private TransparencyLog log() {
        return new TransparencyLog("kept", rows, keys, folder, clock, Runnable::run, Duration.ofSeconds(5));
    }

    private static void append(TransparencyLog log, String what) {
        log.append(what, new byte[] {1}, new byte[0]);
    }
}
