package io.lobbycard.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** Cuts the connection of a server in the middle of its work, as kill -9 of the server would. */
public final class CutConnection {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String WAITING = "select id from information_schema.processlist"
            + " where id <> connection_id() and lower(info) like concat(?, '%')";

    private CutConnection() {}

    /** Waits until a statement that begins so is under way, which a lock has to hold up, and cuts its connection. */
    public static void during(String statement, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement look = connection.prepareStatement(WAITING);
                Statement death = connection.createStatement()) {
            look.setString(1, statement);
            long id = Eventually.value(() -> "a statement like " + statement, PATIENCE, () -> waiting(look));
            death.execute("kill connection " + id);
        }
    }

    private static Optional<Long> waiting(PreparedStatement look) {
        try (ResultSet found = look.executeQuery()) {
            return found.next() ? Optional.of(found.getLong(1)) : Optional.empty();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
