package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.awt.Color;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How one artwork takes the place of another, and gives it back. */
@InServer
class ReplacementsIT {

    @Inject
    Catalog catalog;

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkEditing artworks;

    @Inject
    ArtworkReviews reviews;

    @Test
    void replacedArtworkStaysUntilItsHeirGoesLive() {
        ArtworkId old = live("life-replaced", new Color(12, 20, 30));
        byte[] file = Upload.picture(new Color(13, 20, 30));

        ArtworkId heir = artworks.replace(old, file, "other-editor");

        assertTrue(catalog.artwork(old).orElseThrow().servable());
        Artwork waiting = catalog.artwork(heir).orElseThrow();
        assertEquals(ArtworkStatus.IN_REVIEW, waiting.status());
        assertEquals("Ida looks up.", waiting.alt());
        assertEquals(old, waiting.replaces());
        assertEquals(403, refusal(() -> reviews.approve(heir, seen(heir), "other-editor", null)));
        assertTrue(reviews.approve(heir, seen(heir), "reviewer", null).servable());
        assertEquals(ArtworkStatus.RETIRED, catalog.artwork(old).orElseThrow().status());
        assertEquals(409, refusal(() -> artworks.replace(old, Upload.picture(Color.PINK), "editor")));
    }

    @Test
    void sameFileReplacesNothing() {
        byte[] file = Upload.picture(new Color(14, 20, 30));
        ArtworkId old = artworks.replace(live("life-same", new Color(15, 20, 30)), file, "editor");

        assertEquals(409, refusal(() -> artworks.replace(old, file, "editor")));
    }

    @Test
    void neutralArtworkPassesItsPlaceOnToItsHeir() {
        editing.save(Sketch.title("life-neutral"), List.of());
        ArtworkId old = editing.addArtwork(
                Sketch.artwork("life-neutral-1", "life-neutral", true), Upload.picture(new Color(16, 20, 30)));
        reviews.approve(old, seen(old), "reviewer", null);
        ArtworkId heir = artworks.replace(old, Upload.picture(new Color(17, 20, 30)), "editor");

        assertTrue(reviews.approve(heir, seen(heir), "reviewer", null).neutral());
        assertEquals(ArtworkStatus.RETIRED, catalog.artwork(old).orElseThrow().status());
    }

    @Test
    void approvalThatIsTakenBackBringsTheReplacedArtworkBack() {
        ArtworkId old = neutral("life-undo", new Color(30, 20, 30));
        ArtworkId heir = artworks.replace(old, Upload.picture(new Color(31, 20, 30)), "editor");
        assertEquals(409, refusal(() -> reviews.takeBack(heir, seen(heir), "reviewer")));
        reviews.approve(heir, seen(heir), "reviewer", null);
        assertEquals(403, refusal(() -> reviews.takeBack(heir, seen(heir), "editor")));

        Artwork waiting = reviews.takeBack(heir, seen(heir), "reviewer");

        assertEquals(ArtworkStatus.IN_REVIEW, waiting.status());
        assertTrue(now(old).servable());
        assertTrue(now(old).neutral());
        assertEquals(409, refusal(() -> reviews.takeBack(heir, seen(heir), "reviewer")));
        assertTrue(reviews.approve(heir, seen(heir), "reviewer", null).neutral());
        assertEquals(ArtworkStatus.RETIRED, now(old).status());
        assertFalse(now(old).neutral());
    }

    @Test
    void whatSomebodyChangedSinceIsNeitherApprovedNorTakenBack() {
        ArtworkId id = neutral("life-seen", new Color(38, 20, 30));
        long live = seen(id);
        long held = reviews.hold(id, "reviewer", "A closer look.").version();
        assertEquals(412, refusal(() -> reviews.approve(id, live, "second-reviewer", null)));

        artworks.save(artworks.revision(id).orElseThrow(), "other-editor");

        assertEquals(412, refusal(() -> reviews.takeBack(id, held, "reviewer")));
        assertEquals(ArtworkStatus.IN_REVIEW, now(id).status());
    }

    @Test
    void aHoldThatIsTakenBackIsAsIfItHadNotBeen() {
        ArtworkId id = neutral("life-unheld", new Color(39, 20, 30));
        long held = reviews.hold(id, "reviewer", "A closer look.").version();

        assertTrue(reviews.takeBack(id, held, "reviewer").servable());
    }

    @Test
    void replacedArtworkComesBackToWhereItStoodAndNoFurther() {
        ArtworkId old = neutral("life-undo-held", new Color(32, 20, 30));
        reviews.hold(old, "reviewer", "It may mislead.");
        ArtworkId heir = artworks.replace(old, Upload.picture(new Color(33, 20, 30)), "editor");
        reviews.approve(heir, seen(heir), "reviewer", null);

        reviews.takeBack(heir, seen(heir), "reviewer");

        assertEquals(ArtworkStatus.ON_HOLD, now(old).status());
    }

    @Test
    void whatWasDecidedOnTheReplacedArtworkSinceStands() {
        ArtworkId old = neutral("life-undo-since", new Color(34, 20, 30));
        ArtworkId heir = artworks.replace(old, Upload.picture(new Color(35, 20, 30)), "editor");
        reviews.approve(heir, seen(heir), "reviewer", null);
        artworks.restore(old, "other-editor");
        artworks.retire(old, "other-editor");

        reviews.takeBack(heir, seen(heir), "reviewer");

        assertEquals(ArtworkStatus.RETIRED, now(old).status());
    }

    @Test
    void whatAReviewerEndedSinceStaysEnded() {
        ArtworkId old = neutral("life-undo-ended", new Color(40, 20, 30));
        ArtworkId heir = artworks.replace(old, Upload.picture(new Color(41, 20, 30)), "editor");
        reviews.approve(heir, seen(heir), "reviewer", null);
        artworks.restore(old, "other-editor");
        artworks.save(artworks.revision(old).orElseThrow(), "other-editor");
        reviews.retire(old, "reviewer", "It misleads.");

        reviews.takeBack(heir, seen(heir), "reviewer");

        assertEquals(ArtworkStatus.RETIRED, now(old).status());
    }

    @Test
    void neutralArtworkThatGaveWayToAnotherOneIsNeutralAgain() {
        ArtworkId first = neutral("life-undo-neutral", new Color(36, 20, 30));
        ArtworkId second = editing.addArtwork(
                Sketch.artwork("life-undo-neutral-2", "life-undo-neutral", true),
                Upload.picture(new Color(37, 20, 30)));
        reviews.approve(second, seen(second), "reviewer", null);
        assertFalse(now(first).neutral());

        reviews.takeBack(second, seen(second), "reviewer");

        assertTrue(now(first).neutral());
        assertTrue(now(first).servable());
        assertEquals(ArtworkStatus.DRAFT, now(second).status());
    }

    private ArtworkId neutral(String title, Color color) {
        editing.save(Sketch.title(title), List.of());
        ArtworkId id = editing.addArtwork(Sketch.artwork(title + "-1", title, true), Upload.picture(color));
        reviews.approve(id, seen(id), "reviewer", null);
        return id;
    }

    private ArtworkId live(String title, Color color) {
        editing.save(Sketch.title(title), List.of());
        ArtworkId id = editing.addArtwork(Sketch.artwork(title + "-1", title, false), Upload.picture(color));
        reviews.approve(id, seen(id), "reviewer", null);
        return id;
    }

    private Artwork now(ArtworkId id) {
        return catalog.artwork(id).orElseThrow();
    }

    private static int refusal(Supplier<?> step) {
        return assertThrows(ProblemException.class, step::get).problem().status();
    }

    private long seen(ArtworkId id) {
        return artworks.revision(id).orElseThrow().version();
    }
}
