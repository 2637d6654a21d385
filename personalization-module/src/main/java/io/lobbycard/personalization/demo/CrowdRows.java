package io.lobbycard.personalization.demo;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.demo.SimulatedYear.Impression;
import io.lobbycard.personalization.demo.SimulatedYear.Sitting;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.members.MemberChance;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Writes simulated members straight into the tables, many rows at a time; the caller commits. */
final class CrowdRows implements AutoCloseable {

    private static final String MEMBER =
            "insert into personalization_member (id, tag, joined, received) values (?, ?, ?, ?)";
    private static final String VIEWING =
            "insert into personalization_viewing (member, seq, id, title, episode, started_at, watched_seconds,"
                    + " received_at, led_by, led_by_snapshot) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String IMPRESSION =
            "insert into personalization_impression (member, id, at, received_at, title, artwork, mode, propensity,"
                    + " snapshot, watermark, as_of, control_revision, withdrawal_revision, period)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?)";

    private final LoadedSnapshot snapshot;
    private final PreparedStatement members;
    private final PreparedStatement viewings;
    private final PreparedStatement impressions;

    CrowdRows(Connection connection, LoadedSnapshot snapshot) throws SQLException {
        this.snapshot = snapshot;
        members = connection.prepareStatement(MEMBER, Statement.RETURN_GENERATED_KEYS);
        viewings = connection.prepareStatement(VIEWING);
        impressions = connection.prepareStatement(IMPRESSION);
    }

    void add(MemberId id, MemberChance chance, Instant joined, SimulatedYear year) throws SQLException {
        members.setString(1, id.value());
        members.setLong(2, chance.tag());
        members.setObject(3, utc(joined));
        members.setInt(4, year.sittings.size());
        members.executeUpdate();
        try (var keys = members.getGeneratedKeys()) {
            keys.next();
            long number = keys.getLong(1);
            for (int seq = 0; seq < year.sittings.size(); seq++) {
                addViewing(number, id, seq, year);
            }
            for (int place = 0; place < year.impressions.size(); place++) {
                addImpression(number, id, place, year.impressions.get(place));
            }
        }
    }

    void flush() throws SQLException {
        viewings.executeBatch();
        impressions.executeBatch();
    }

    private void addViewing(long member, MemberId id, int seq, SimulatedYear year) throws SQLException {
        Sitting sitting = year.sittings.get(seq);
        @Nullable
        String ledBy = sitting.picture() < 0
                ? null
                : snapshot.catalog()
                        .artworkId(year.impressions.get(sitting.picture()).artwork());
        viewings.setLong(1, member);
        viewings.setInt(2, seq + 1);
        viewings.setString(3, id + "-" + (seq + 1));
        viewings.setString(4, sitting.title().id().value());
        viewings.setString(5, sitting.episode());
        viewings.setObject(6, utc(Instant.ofEpochSecond(sitting.startedAt())));
        viewings.setInt(7, sitting.seconds());
        viewings.setObject(8, utc(Instant.ofEpochSecond(sitting.startedAt() + sitting.seconds())));
        viewings.setString(9, ledBy);
        viewings.setObject(10, ledBy == null ? null : snapshot.number());
        viewings.addBatch();
    }

    private void addImpression(long member, MemberId id, int place, Impression seen) throws SQLException {
        CatalogView catalog = snapshot.catalog();
        LocalDateTime at = utc(Instant.ofEpochSecond(seen.at()));
        impressions.setLong(1, member);
        impressions.setString(2, id + "-" + (place + 1));
        impressions.setObject(3, at);
        impressions.setObject(4, at);
        impressions.setString(5, catalog.titleId(seen.title()));
        impressions.setString(6, catalog.artworkId(seen.artwork()));
        impressions.setString(7, seen.mode().label());
        impressions.setDouble(8, seen.propensity());
        impressions.setLong(9, snapshot.number());
        impressions.setInt(10, seen.period().watermark());
        impressions.setLong(11, seen.period().asOf());
        impressions.setInt(12, seen.period().number());
        impressions.addBatch();
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    @Override
    public void close() throws SQLException {
        members.close();
        viewings.close();
        impressions.close();
    }
}
