package io.lobbycard.personalization.performance;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Reward;
import io.lobbycard.personalization.learning.Attribution;
import io.lobbycard.personalization.learning.Attribution.Joined;
import io.lobbycard.personalization.learning.Attribution.Played;
import io.lobbycard.personalization.learning.Attribution.Seen;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads what was seen and played, and joins the two as the learner does, one member after the other. */
@ApplicationScoped
class Exposures {

    private static final int ROWS_AT_ONCE = 5_000;

    private final DataSource dataSource;
    private final SnapshotStore snapshots;
    private final Clock clock;
    private final Duration window;

    @Inject
    Exposures(
            DataSource dataSource,
            SnapshotStore snapshots,
            Clock clock,
            @ConfigProperty(name = "lobbycard.attribution.window", defaultValue = "PT24H") Duration window) {
        this.dataSource = dataSource;
        this.snapshots = snapshots;
        this.clock = clock;
        this.window = window;
    }

    private record Row(Seen seen, String mode, double propensity) {}

    /** How many members saw each picture of a title, of those whose window has closed; counted by the database. */
    @Transactional(TxType.NOT_SUPPORTED)
    Map<String, Integer> members(TitleId title, LocalDate first, LocalDate last) {
        Map<String, Integer> members = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement counting = statement(
                        connection,
                        "select artwork, count(distinct member) from personalization_impression"
                                + " where at >= ? and at < ? and title = ? group by artwork",
                        start(first),
                        closed(last),
                        title);
                ResultSet rows = counting.executeQuery()) {
            while (rows.next()) {
                members.put(rows.getString(1), rows.getInt(2));
            }
            return members;
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "The members who saw pictures of " + title + " could not be counted.", failed);
        }
    }

    private static Instant start(LocalDate first) {
        return first.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Instant closed(LocalDate last) {
        Instant end = start(last.plusDays(1));
        Instant closed = clock.instant().minus(window);
        return end.isBefore(closed) ? end : closed;
    }

    /**
     * Hands on all exposures of each member whose window has closed.
     *
     * @param title only of this one, or null for all
     */
    @Transactional(TxType.NOT_SUPPORTED)
    void forEachMember(@Nullable TitleId title, LocalDate first, LocalDate last, Consumer<List<Exposure>> use) {
        Instant from = start(first);
        Instant to = closed(last);
        Optional<CatalogView> catalog =
                snapshots.serving().map(serving -> serving.snapshot().catalog());
        if (catalog.isEmpty() || !from.isBefore(to)) {
            return;
        }
        try (Connection seenConnection = dataSource.getConnection();
                Connection playedConnection = dataSource.getConnection();
                PreparedStatement seen = statement(seenConnection, seenBy(title != null), from, to, title);
                PreparedStatement played =
                        statement(playedConnection, played(title != null), from, to.plus(window), title);
                ResultSet seenRows = seen.executeQuery();
                ResultSet playedRows = played.executeQuery()) {
            join(seenRows, new PlayedRows(playedRows), catalog.get(), use);
        } catch (SQLException failed) {
            throw new IllegalStateException("What was seen and played could not be read.", failed);
        }
    }

    private static String seenBy(boolean ofTitle) {
        return "select member, title, artwork, at, mode, propensity from personalization_impression"
                + " where at >= ? and at < ?" + (ofTitle ? " and title = ?" : "") + " order by member, at, id";
    }

    private static String played(boolean ofTitle) {
        return "select member, title, episode, started_at, watched_seconds from personalization_viewing"
                + " where started_at >= ? and started_at < ?" + (ofTitle ? " and title = ?" : "")
                + " order by member, seq";
    }

    private static PreparedStatement statement(
            Connection connection, String sql, Instant from, Instant to, @Nullable TitleId title) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(ROWS_AT_ONCE);
        statement.setObject(1, LocalDateTime.ofInstant(from, ZoneOffset.UTC));
        statement.setObject(2, LocalDateTime.ofInstant(to, ZoneOffset.UTC));
        if (title != null) {
            statement.setString(3, title.value());
        }
        return statement;
    }

    private void join(ResultSet seen, PlayedRows played, CatalogView catalog, Consumer<List<Exposure>> use)
            throws SQLException {
        Attribution attribution = new Attribution(window);
        List<Row> rows = new ArrayList<>();
        long member = 0;
        boolean more = seen.next();
        while (more) {
            long next = seen.getLong(1);
            if (next != member && !rows.isEmpty()) {
                use.accept(exposures(member, rows, played.of(member), attribution, catalog));
                rows.clear();
            }
            member = next;
            Instant at = seen.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            rows.add(new Row(
                    new Seen(rows.size(), seen.getString(2), seen.getString(3), at),
                    seen.getString(5),
                    seen.getDouble(6)));
            more = seen.next();
        }
        if (!rows.isEmpty()) {
            use.accept(exposures(member, rows, played.of(member), attribution, catalog));
        }
    }

    private static List<Exposure> exposures(
            long member, List<Row> rows, List<Played> played, Attribution attribution, CatalogView catalog) {
        List<Exposure> exposures = new ArrayList<>();
        for (Joined joined : attribution.join(rows.stream().map(Row::seen).toList(), played)) {
            Row row = rows.get(joined.place());
            String title = row.seen().title();
            int runtime = runtime(catalog, title, joined.episode());
            double reward = joined.sittings() == 0 ? Reward.NOTHING : Reward.ofPlay(runtime, joined.watchedSeconds());
            exposures.add(new Exposure(
                    member, title, row.seen().artwork(), row.mode(), row.propensity(), joined.sittings(), reward));
        }
        return exposures;
    }

    private static int runtime(CatalogView catalog, String title, @Nullable String episode) {
        int index = catalog.titleIndex(title);
        return index < 0 ? 0 : catalog.runtimeSeconds(index, episode);
    }

    /** Plays in the order of their members, asked for in the same order. */
    private static final class PlayedRows {

        private final ResultSet rows;
        private boolean there;

        PlayedRows(ResultSet rows) throws SQLException {
            this.rows = rows;
            there = rows.next();
        }

        List<Played> of(long member) throws SQLException {
            List<Played> played = new ArrayList<>();
            while (there && rows.getLong(1) <= member) {
                if (rows.getLong(1) == member) {
                    Instant at = rows.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    played.add(new Played(rows.getString(2), rows.getString(3), at, rows.getInt(5)));
                }
                there = rows.next();
            }
            return played;
        }
    }
}
