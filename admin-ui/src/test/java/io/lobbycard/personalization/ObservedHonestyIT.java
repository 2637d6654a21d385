package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.ReviewItem;
import io.lobbycard.catalog.ReviewList;
import io.lobbycard.catalog.ReviewQueue;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members give up what one of two pictures led them to, and the watch sees it. */
@InServer
class ObservedHonestyIT {

    private static final String TITLE = "groundhog-day-1993";
    private static final int MEMBERS = 800;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Catalog catalog;

    @Inject
    ObservedHonesty honesty;

    @Inject
    ReviewQueue queue;

    @Inject
    ArtworkReviews reviews;

    @Inject
    DataSource database;

    private ArtworkId misleading;
    private ArtworkId sound;

    @BeforeEach
    void membersPlay() throws SQLException {
        List<ArtworkId> live = catalog.artworks(new TitleId(TITLE)).stream()
                .filter(artwork -> artwork.status() == ArtworkStatus.LIVE && !artwork.neutral())
                .map(Artwork::id)
                .toList();
        misleading = live.get(0);
        sound = live.get(1);
        run(
                "insert into personalization_member (id, tag, joined) select concat('honest-', seq), -1000000 - cast(seq as signed), now()"
                        + " from seq_1_to_" + MEMBERS,
                """
                insert into personalization_impression
                    (member, id, at, received_at, title, artwork, mode, propensity, snapshot, watermark, as_of,
                     control_revision, withdrawal_revision, period)
                select number, 'seen', utc_timestamp() - interval 5 day, now(), '%s', if(number %% 2, '%s', '%s'),
                    'personalised', 0.5, 1, 0, 0, 0, 0, 0
                from personalization_member where id like 'honest-%%'""".formatted(TITLE, misleading, sound),
                """
                insert into personalization_viewing
                    (member, seq, id, title, started_at, watched_seconds, received_at)
                select number, 1, 'played', '%s', utc_timestamp() - interval 5 day + interval 1 minute,
                    if(number %% 2 and number %% 3, 20, 6000), now()
                from personalization_member where id like 'honest-%%'""".formatted(TITLE));
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        run(
                "delete from personalization_viewing where member in"
                        + " (select number from personalization_member where id like 'honest-%')",
                "delete from personalization_impression where member in"
                        + " (select number from personalization_member where id like 'honest-%')",
                "delete from personalization_member where id like 'honest-%'");
        reviews.approve(misleading, catalog.artwork(misleading).orElseThrow().version(), "reviewer", null);
    }

    @Test
    void pictureThatMisleadsIsOnHoldAndAReviewerIsToldUntilItIsLetThrough() {
        assertEquals(List.of(misleading), honesty.look());

        assertEquals(ArtworkStatus.ON_HOLD, status(misleading));
        assertEquals(ArtworkStatus.LIVE, status(sound));
        String told = String.valueOf(Eventually.value(() -> "a reviewer is told", PATIENCE, this::told)
                .note());
        assertTrue(told.startsWith("Of the plays that this picture led to, 66."), told);
        assertTrue(told.contains("were given up early; with the title's other pictures it was 0.0 %"), told);
        assertEquals(List.of(), honesty.look(), "it is on hold already");

        assertTrue(reviews.approve(
                        misleading,
                        catalog.artwork(misleading).orElseThrow().version(),
                        "reviewer",
                        "The title holds it.")
                .servable());

        Eventually.holds("nobody is told any more", PATIENCE, () -> told().isEmpty());
        assertEquals(List.of(), honesty.look(), "a reviewer has seen these very plays");
    }

    private Optional<ReviewItem> told() {
        return queue.items(ReviewList.OBSERVED, 0, 100).stream()
                .filter(item -> item.artwork().id().equals(misleading))
                .findFirst();
    }

    private ArtworkStatus status(ArtworkId id) {
        return catalog.artwork(id).orElseThrow().status();
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }
}
