package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.AudienceCell;
import io.lobbycard.personalization.Audiences;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Releases;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A million viewings of a hundred thousand members in one year, and a question of each form about it. */
@InServer
class ReleaseAtScaleIT {

    private static final String TITLE = "pulp-fiction-1994";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Members of their own, far from all others, with ten viewings each, one of half of them of the title, and that long. */
    private static final String VIEWED = """
            insert into personalization_viewing
                (member, seq, id, title, started_at, watched_seconds, received_at, led_by)
            select 5000000 + seq div 10, seq % 10 + 1, concat('v', seq),
                if(seq % 20 = 8, 'pulp-fiction-1994', concat('scale-', (seq * 7919) % 5000)),
                '2010-01-01' + interval seq % 365 day, 600 + seq % 6000, '2010-12-31',
                if(seq % 20 = 8, 'scale-picture', null)
            from seq_FIRST_to_LAST""";

    private static final String SAW = """
            insert into personalization_impression
                (member, id, at, received_at, title, artwork, mode, propensity, snapshot, watermark, as_of,
                 control_revision, withdrawal_revision, period)
            select 5000000 + seq, 'seen', '2010-01-01', now(), 'pulp-fiction-1994', 'scale-picture',
                'personalised', 1, 1, 0, 0, 0, 0, 0
            from seq_0_to_99999""";

    private static final String CLEANING = "delete from personalization_%s where member >= 5000000 limit 100000";

    /** The driver waits half a minute for a statement, so each does a tenth of the work. */
    private static final int PARTS = 10;

    private static final int VIEWINGS = 1_000_000;

    @Inject
    Releases releases;

    @Inject
    Audiences audiences;

    @Inject
    DataSource database;

    @Test
    void everyFormIsAnsweredInLessThanTenSeconds() throws SQLException {
        fill();
        try {
            TreeMap<String, Duration> took = new TreeMap<>();
            took.put("completion-share", ask("completion-share", TITLE));
            took.put("hours-watched", ask("hours-watched", TITLE));
            took.put("members-watched", ask("members-watched", TITLE));
            took.put("take-rate", ask("take-rate", TITLE));
            assertEquals(50_000, members(releases.ask("analyst", "members-watched", TITLE, "2010", null)), 200);
            // each title of the crowd was watched by too few, so that only the one is named
            took.put("top-titles", ask("top-titles", null));

            took.put("audiences", audiences());

            System.getLogger(ReleaseAtScaleIT.class.getName())
                    .log(System.Logger.Level.INFO, "A release took {0}", took);
            took.forEach((form, time) -> assertTrue(time.compareTo(LIMIT) < 0, form + " took " + time));
        } finally {
            clean();
        }
    }

    private Duration ask(String form, @Nullable String title) {
        long begin = System.nanoTime();
        Release release = releases.ask("analyst", form, title, "2010", null);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        assertFalse(release.figures().isEmpty());
        return took;
    }

    /** Asked about are all pictures that anybody saw of the title; no member counts twice, and no cell is small. */
    private Duration audiences() throws SQLException {
        Set<ArtworkId> pictures = new HashSet<>();
        query("select distinct artwork from personalization_impression where title = '" + TITLE + "'")
                .forEach(artwork -> pictures.add(new ArtworkId(artwork)));
        long saw = Long.parseLong(
                query("select count(distinct member) from personalization_impression where title = '" + TITLE + "'")
                        .getFirst());
        long begin = System.nanoTime();
        List<AudienceCell> cells = audiences.saw(Map.of(new TitleId(TITLE), 1.0), pictures, 4).stream()
                .filter(cell -> cell.title().value().equals(TITLE))
                .toList();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue(saw >= 100_000);
        assertEquals(saw, cells.stream().mapToLong(AudienceCell::among).sum());
        assertTrue(cells.stream().allMatch(cell -> cell.members() >= Audiences.SMALLEST));
        return took;
    }

    private List<String> query(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery(sql)) {
            while (lines.next()) {
                found.add(lines.getString(1));
            }
        }
        return found;
    }

    private static double members(Release release) {
        return release.figures().getFirst().value();
    }

    private void fill() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (int first = 0; first < VIEWINGS; first += VIEWINGS / PARTS) {
                statement.executeUpdate(VIEWED.replace("FIRST", String.valueOf(first))
                        .replace("LAST", String.valueOf(first + VIEWINGS / PARTS - 1)));
            }
            statement.executeUpdate(SAW);
        }
    }

    private void clean() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            int deleted = 1;
            while (deleted > 0) {
                deleted = statement.executeUpdate(CLEANING.formatted("viewing"));
            }
            statement.executeUpdate(CLEANING.formatted("impression"));
        }
    }
}
