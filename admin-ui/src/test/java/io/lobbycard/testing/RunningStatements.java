package io.lobbycard.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Statements that the database is at, or that wait in it for a row; all of them are the one user's of the server. */
public final class RunningStatements {

    private static final String COUNT =
            "select count(*) from information_schema.processlist where id <> connection_id() and info like ?";

    private RunningStatements() {}

    /**
     * How many there are.
     *
     * @param like as in SQL, such as {@code %personalization_member %for update}
     */
    public static int count(DataSource database, String like) {
        try (Connection connection = database.getConnection()) {
            return count(connection, like);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The same, without those of this very connection. */
    public static int count(Connection connection, String like) {
        try (PreparedStatement look = connection.prepareStatement(COUNT)) {
            look.setString(1, like);
            try (ResultSet found = look.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
