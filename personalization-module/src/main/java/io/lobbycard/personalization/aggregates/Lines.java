package io.lobbycard.personalization.aggregates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads answers of the database line by line, so that a million lines take no room. */
@ApplicationScoped
class Lines {

    /** Lines that the driver holds at once. */
    private static final int AT_A_TIME = 10_000;

    private final DataSource dataSource;

    @Inject
    Lines(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What to do with a line of the answer. */
    interface Line {
        void read(ResultSet line) throws SQLException;
    }

    void read(String sql, Line line, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_A_TIME);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet lines = statement.executeQuery()) {
                while (lines.next()) {
                    line.read(lines);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The sums could not be read.", failure);
        }
    }
}
