package io.lobbycard.catalog;

import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.RunningStatements;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** Holds a job in its middle by locks in the database: it cannot read any artwork until this is closed, or moved behind that. */
final class HeldJob implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String WAITING = "%catalog_job%for update%";

    private final Connection artworks;
    private final Connection job;

    HeldJob(DataSource database) throws SQLException {
        artworks = database.getConnection();
        job = database.getConnection();
        execute(artworks, "lock tables catalog_artwork write");
    }

    /** Waits until a node works on the job. */
    void untilItRuns(JobId id, Jobs jobs) {
        Eventually.holds("it runs", PATIENCE, () -> jobs.job(id).orElseThrow().state() == JobState.RUNNING);
    }

    /** Lets the job look at the artworks, and holds it before it can say that it has. */
    void afterItsLook(JobId id) throws SQLException {
        job.setAutoCommit(false);
        try (PreparedStatement lock = job.prepareStatement("select id from catalog_job where id = ? for update")) {
            lock.setString(1, id.value());
            lock.executeQuery();
        }
        execute(artworks, "unlock tables");
        Eventually.holds("it waits for its row", PATIENCE, () -> RunningStatements.count(artworks, WAITING) > 0);
    }

    /** Leaves the job as a node does that goes away, before or after it was settled. */
    void nodeGoesAway(JobId id, boolean settled) throws SQLException {
        try (PreparedStatement update = job.prepareStatement(
                "update catalog_job set holder = 'gone', held_until = '2020-01-01', settled = ? where id = ?")) {
            update.setBoolean(1, settled);
            update.setString(2, id.value());
            update.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        execute(artworks, "unlock tables");
        if (!job.getAutoCommit()) {
            job.commit();
            job.setAutoCommit(true);
        }
        artworks.close();
        job.close();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
