package io.lobbycard.personalization.learning;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Snapshots;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.reports.ImpressionLog;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Learns days that are not over yet, by a clock set on, and reads what was learned. */
@ApplicationScoped
class LearnedToday {

    private static final Duration UNTIL_CLOSED = Duration.ofDays(2);

    @Inject
    ImpressionLog log;

    @Inject
    MemberRegister members;

    @Inject
    MemberOutcomes outcomes;

    @Inject
    LearnedDays days;

    @Inject
    Erasures erasures;

    @Inject
    LearningJob job;

    @Inject
    SnapshotStore store;

    @Inject
    Snapshots snapshots;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    void learn() {
        learn(outcomes);
    }

    void learn(MemberOutcomes from) {
        Clock later = Clock.offset(clock, UNTIL_CLOSED);
        assertTrue(
                new DailyLearning(log, members, from, days, erasures, job, store, snapshots, later).learnAndPublish());
    }

    byte[] sums(LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = of(day, connection, "select sums from personalization_learned_day");
                ResultSet rows = query.executeQuery()) {
            assertTrue(rows.next());
            return rows.getBytes(1);
        }
    }

    /** How many the day holds; none if it was never learned. */
    long outcomes(LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = of(day, connection, "select outcomes from personalization_learned_day");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** So that the day is learned again by the true clock. */
    void forget(LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = of(day, connection, "delete from personalization_learned_day")) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement of(LocalDate day, Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql + " where day = ?");
        statement.setObject(1, day);
        return statement;
    }
}
