package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.log.Logs;
import io.lobbycard.transparency.log.TransparencyLog;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InServer
class TamperingIT {

    @Inject
    Logs logs;

    @Inject
    DataSource database;

    @Test
    void whatTheDatabasesRootChangesIsFound() throws SQLException {
        TransparencyLog log = logs.access();
        long position = log.append(
                "tampering",
                bytes("{\"at\":\"2026-01-01T00:00:00Z\",\"refused\":true,"
                        + "\"emergency\":false,\"commitment\":\"\"}"),
                bytes("sealed"));
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
