package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.snapshots.Withdrawals;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.awt.Color;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A decision that is taken back leaves nothing behind: the word that counted before counts again, and no other. */
@InServer
class TakenBackIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OTHER_RUNTIME = 5_000;

    @Inject
    Catalog catalog;

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkEditing artworks;

    @Inject
    ArtworkReviews reviews;

    @Inject
    ReviewQueue queue;

    @Inject
    Withdrawals withdrawals;

    @Test
    void anApprovalOfWhatIsNotServedLeavesItNotServed() {
        ArtworkId id = withheld("back-approved", new Color(60, 20, 30));
        Artwork approved = reviews.approve(id, now(id).version(), "second-reviewer", "It still fits.");
        assertTrue(approved.servable());

        Artwork back = reviews.takeBack(id, approved.version(), "second-reviewer");

        assertEquals(ArtworkStatus.LIVE, back.status());
        assertFalse(back.servable());
        assertEquals("Seen as it was.", note(id));
        assertTrue(withdrawals.at(Long.MAX_VALUE).contains(id.value()), "it is gone from choices at once");
    }

    @Test
    void aHoldOfWhatWasWithheldDoesNotServeItOnceItIsTakenBack() {
        ArtworkId id = withheld("back-held", new Color(61, 20, 30));
        long held = reviews.hold(id, "second-reviewer", "A closer look.").version();

        Artwork back = reviews.takeBack(id, held, "second-reviewer");

        assertEquals(ArtworkStatus.LIVE, back.status());
        assertFalse(back.servable());
        assertEquals("Seen as it was.", note(id));
    }

    @Test
    void aSecondHoldThatIsTakenBackLeavesTheFirstOneWithItsWord() {
        ArtworkId id = withheld("back-twice", new Color(62, 20, 30));
        reviews.hold(id, "reviewer", "It may mislead.");
        long again = reviews.retire(id, "second-reviewer", "Out with it.").version();

        Artwork back = reviews.takeBack(id, again, "second-reviewer");

        assertEquals(ArtworkStatus.ON_HOLD, back.status());
        assertEquals("It may mislead.", item(ReviewList.ON_HOLD, id).note());
    }

    @Test
    void whatAHeirReplacedStaysAwayWhenASecondApprovalOfTheHeirIsTakenBack() {
        ArtworkId old = withheld("back-heir", new Color(63, 20, 30));
        ArtworkId heir = artworks.replace(old, Upload.picture(new Color(64, 20, 30)), "editor");
        reviews.approve(heir, now(heir).version(), "reviewer", null);
        reviews.hold(heir, "reviewer", "A closer look.");
        long again =
                reviews.approve(heir, now(heir).version(), "reviewer", null).version();

        Artwork back = reviews.takeBack(heir, again, "reviewer");

        assertEquals(ArtworkStatus.ON_HOLD, back.status());
        assertEquals(ArtworkStatus.RETIRED, now(old).status());
    }

    @Test
    void anEditorsRetirementThatIsTakenBackLeavesTheHoldWithItsWordAndNoAuthor() {
        ArtworkId id = withheld("back-retired", new Color(65, 20, 30));
        reviews.hold(id, "reviewer", "It may mislead.");
        long retired = artworks.retire(id, "second-reviewer").version();
        assertEquals(
                412,
                assertThrows(ProblemException.class, () -> artworks.undoRetire(id, retired - 1, "second-reviewer"))
                        .problem()
                        .status());

        Artwork back = artworks.undoRetire(id, retired, "second-reviewer");

        assertEquals(ArtworkStatus.ON_HOLD, back.status());
        assertEquals("It may mislead.", item(ReviewList.ON_HOLD, id).note());
        assertTrue(reviews.approve(id, back.version(), "second-reviewer", null).servable());
    }

    /** Live by a reviewer's word on facts that have changed since. */
    private ArtworkId withheld(String title, Color color) {
        editing.save(unmeasured(title, Sketch.title(title).runtimeSeconds()), List.of());
        ArtworkId id = editing.addArtwork(Sketch.artwork(title + "-1", title, false), Upload.picture(color));
        assertTrue(reviews.approve(id, now(id).version(), "reviewer", "Seen as it was.")
                .servable());
        editing.save(unmeasured(title, OTHER_RUNTIME), List.of());
        assertFalse(now(id).servable());
        return id;
    }

    private static Title unmeasured(String id, int runtimeSeconds) {
        Title like = Sketch.title(id);
        Credit ida = like.credits().getFirst();
        return new Title(
                like.id(),
                like.name(),
                like.year(),
                like.kind(),
                runtimeSeconds,
                like.illustrative(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Credit(ida.person(), ida.name(), 1, null)),
                List.of());
    }

    private String note(ArtworkId id) {
        return String.valueOf(item(ReviewList.NOT_SERVED, id).note());
    }

    private ReviewItem item(ReviewList list, ArtworkId id) {
        return Eventually.value(
                () -> id + " is in the list " + list,
                PATIENCE,
                () -> queue.items(list, 0, 1_000).stream()
                        .filter(each -> each.artwork().id().equals(id))
                        .findFirst());
    }

    private Artwork now(ArtworkId id) {
        return catalog.artwork(id).orElseThrow();
    }
}
