package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.LogComparison.State;
import io.lobbycard.transparency.export.MemberExport;
import io.lobbycard.transparency.log.LogWatch;
import io.lobbycard.transparency.log.Logs;
import io.lobbycard.transparency.log.TransparencyLog;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@InServer
class TamperingIT {

    private static final MemberId MEMBER = new MemberId("uma-fan");

    @Inject
    Logs logs;

    @Inject
    LogWatch watch;

    @Inject
    DataSource database;

    @Inject
    Accesses accesses;

    @Inject
    MemberExport export;

    @Inject
    @ConfigProperty(name = "lobbycard.data.dir", defaultValue = ".lobbycard")
    String data;

    @Test
    void whatTheDatabasesRootChangesIsFound() throws SQLException {
        TransparencyLog log = logs.access();
        long position = append(log);
        assertEquals(List.of(), log.findings());
        String entry = " where log = 'access' and position = " + position;

        change("update transparency_log_entry set sealed = 'other'" + entry);
        assertFalse(log.findings().isEmpty(), "an edited entry was not found");
        change("update transparency_log_entry set sealed = 'sealed', subject = 'nobody'" + entry);
        assertFalse(log.findings().isEmpty(), "an entry that was given to another subject was not found");
        change("update transparency_log_entry set subject = 'tampering', position = 1000000" + entry);
        assertFalse(log.findings().isEmpty(), "an entry that was moved was not found");
        change("update transparency_log_entry set position = " + position
                + " where log = 'access' and position = 1000000");

        assertEquals(List.of(), log.findings());
    }

    @Test
    void nothingIsWrittenIntoALogThatWasChangedUntilItIsWhatItWasAndMembersAreTold() throws IOException, SQLException {
        TransparencyLog log = logs.access();
        long position = append(log);
        String entry = " where log = 'access' and position = " + position;

        change("update transparency_log_entry set subject = 'nobody'" + entry);
        watch.look();
        assertTrue(watch.last().orElseThrow().changed());
        assertThrows(ProblemException.class, () -> append(log), "an edited log was written into");
        assertTrue(accesses.seenBy(MEMBER, null, 1).changed(), "the member is not told");
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        export.json(MEMBER).to(exported);
        assertTrue(exported.toString(StandardCharsets.UTF_8).contains("\"changed\":true"));
        change("update transparency_log_entry set subject = 'tampering'" + entry);

        watch.look();
        assertFalse(watch.last().orElseThrow().changed());
        assertFalse(accesses.seenBy(MEMBER, null, 1).changed());
        assertEquals(position + 1, append(log));
    }

    @Test
    void aLogThatBecameShorterIsNotWrittenInto() throws SQLException {
        TransparencyLog log = logs.access();
        append(log);

        change("update transparency_log set size = size - 1 where name = 'access'");
        assertThrows(ProblemException.class, () -> append(log));
        change("update transparency_log set size = size + 1 where name = 'access'");

        assertEquals(List.of(), log.findings());
        append(log);
        assertEquals(List.of(), log.findings());
    }

    @Test
    void checkpointsThatCannotBeReadAreToldAsThatAndCloseAccess() throws IOException {
        TransparencyLog log = logs.access();
        long position = append(log);
        Path file = Path.of(data, "checkpoints", "access.checkpoints");
        Path aside = Files.move(file, file.resolveSibling("aside"));
        Files.createDirectory(file);
        try {
            watch.look();
            assertEquals(State.NOT_COMPARED, watch.last().orElseThrow().accesses());
            assertThrows(ProblemException.class, () -> append(log));
            AccessPage told = accesses.seenBy(MEMBER, null, 1);
            assertFalse(told.compared());
            assertFalse(told.changed());
        } finally {
            Files.delete(file);
            Files.move(aside, file);
        }

        watch.look();
        assertTrue(watch.last().orElseThrow().sound());
        assertTrue(accesses.seenBy(MEMBER, null, 1).compared());
        assertEquals(position + 1, append(log));
    }

    private static long append(TransparencyLog log) {
        return log.append(
                "tampering",
                bytes("{\"at\":\"2026-01-01T00:00:00Z\",\"refused\":true,"
                        + "\"emergency\":false,\"commitment\":\"\"}"),
                bytes("sealed"));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
