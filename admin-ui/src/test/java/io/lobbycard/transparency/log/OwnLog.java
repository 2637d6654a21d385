package io.lobbycard.transparency.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A log of one test's own, so that no other test sees what becomes of it. */
record OwnLog(DataSource database, String name) {

    void begin() throws SQLException {
        change("insert into transparency_log (name, size) values ('" + name + "', 0)");
    }

    void end() throws SQLException {
        change("delete from transparency_log_entry where log = '" + name + "'");
        change("delete from transparency_log where name = '" + name + "'");
    }

    void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
