package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.jobs.JobRows;
import io.lobbycard.catalog.jobs.NewJob;
import io.lobbycard.catalog.titles.Titles;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An import whose server went away: what that one had stored is told of, and one that fells every server ends. */
@InServer
class ImportTakenUpIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkReviews reviews;

    @Inject
    Catalog catalog;

    @Inject
    Titles titles;

    @Inject
    JobRows rows;

    @Inject
    Jobs jobs;

    @Inject
    UserTransaction transaction;

    @Inject
    DataSource database;

    @Test
    void tellsOfWhatWasStoredBeforeToo() throws Exception {
        String title = "taken-up-stored";
        editing.save(Sketch.title(title), List.of());
        ArtworkId picture = editing.addArtwork(Sketch.artwork(title + "-1", title, false), Upload.picture(Color.PINK));
        reviews.approve(picture, catalog.artwork(picture).orElseThrow().version(), "reviewer", null);
        Eventually.holds("the list knows the picture", PATIENCE, () -> listed(picture));

        JobId job = leftBehind(title + ",Taken up,2003,film,6000\ntaken-up-next,Next,2003,film,6000\n", 1, 1);

        Eventually.holds(
                "the import has ended",
                PATIENCE,
                () -> jobs.job(job).orElseThrow().state() == JobState.DONE);
        Eventually.holds("the list follows the part of the other server", PATIENCE, () -> !listed(picture));
    }

    @Test
    void endsAfterThreeServersThatWentAway() throws Exception {
        JobId job = leftBehind("taken-up-never,Never,2003,film,6000\n", 0, 3);

        Eventually.holds(
                "it has failed", PATIENCE, () -> jobs.job(job).orElseThrow().state() == JobState.FAILED);
        assertEquals(0, catalog.title(new TitleId("taken-up-never")).stream().count());
        assertEquals(0, count("select count(*) from catalog_job_part where job_id = ?", job.value()));
    }

    @Test
    void whatChangedSinceItWasBegunIsFoundByItsTime() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement explain = connection.prepareStatement(
                        "explain select distinct title_id from catalog_change where at >= '2026-01-01'");
                ResultSet plan = explain.executeQuery()) {
            plan.next();
            String keys = String.valueOf(plan.getString("possible_keys"));
            assertTrue(keys.contains("catalog_change_by_time"), keys);
        }
    }

    /** A job as servers leave it that go away; what they stored before counts without having been told of. */
    private JobId leftBehind(String lines, int done, int takes) throws Exception {
        byte[] file = ("id,name,year,kind,runtime_seconds\n" + lines).getBytes(StandardCharsets.UTF_8);
        transaction.begin();
        JobId job = rows.add(new NewJob("titles", "titles.csv", false, "editor", 2), List.of(file))
                .id();
        if (done > 0) {
            // the title tells less of its only person now, so that her picture is refused
            TitleRevision known =
                    editing.revision(new TitleId("taken-up-stored")).orElseThrow();
            titles.saveAll(
                    List.of(new TitleRevision(known.title().withCredits(List.of()), List.of(), known.version())),
                    "editor");
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update catalog_job set state = 'RUNNING', holder = 'gone', held_until = '2020-01-01', done = ?,"
                                + " takes = ? where id = ?")) {
            update.setInt(1, done);
            update.setInt(2, takes);
            update.setString(3, job.value());
            assertEquals(1, update.executeUpdate());
        }
        transaction.commit();
        return job;
    }

    private boolean listed(ArtworkId picture) {
        return count("select count(*) from catalog_artwork_standing where servable and artwork_id = ?", picture.value())
                == 1;
    }

    private int count(String sql, String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement look = connection.prepareStatement(sql)) {
            look.setString(1, id);
            try (ResultSet found = look.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
