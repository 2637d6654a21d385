package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.awt.Color;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What editors do with an artwork as a whole. */
@InServer
class ArtworkLifeIT {

    private static final PersonId IDA = new PersonId("life-ida");

    @Inject
    Catalog catalog;

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkEditing artworks;

    @Inject
    ArtworkReviews reviews;

    @Inject
    SimilarArtworks similar;

    @Test
    void liveArtworkIsForAReviewerToRetire() {
        ArtworkId id = live("life-live", new Color(10, 20, 30));

        assertEquals(409, refusal(() -> artworks.retire(id, "editor")));
        assertTrue(catalog.artwork(id).orElseThrow().servable());
    }

    @Test
    void retiredArtworkComesBackOnlyThroughAReview() {
        ArtworkId id = draft("life-back", new Color(11, 20, 30));
        assertEquals(409, refusal(() -> artworks.restore(id, "editor")));
        assertEquals(ArtworkStatus.RETIRED, artworks.retire(id, "editor").status());

        Artwork back = artworks.restore(id, "other-editor");

        assertEquals(ArtworkStatus.IN_REVIEW, back.status());
        assertEquals(403, refusal(() -> reviews.approve(id, "other-editor", null)));
        assertTrue(reviews.approve(id, "reviewer", null).servable());
    }

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
        assertEquals(403, refusal(() -> reviews.approve(heir, "other-editor", null)));
        assertTrue(reviews.approve(heir, "reviewer", null).servable());
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
        editing.save(title("life-neutral"), List.of());
        ArtworkId old = editing.addArtwork(
                artwork("life-neutral-1", "life-neutral", true), Upload.picture(new Color(16, 20, 30)));
        reviews.approve(old, "reviewer", null);
        ArtworkId heir = artworks.replace(old, Upload.picture(new Color(17, 20, 30)), "editor");

        assertTrue(reviews.approve(heir, "reviewer", null).neutral());
        assertEquals(ArtworkStatus.RETIRED, catalog.artwork(old).orElseThrow().status());
    }

    @Test
    void focalPointChangesWhatIsShownAndNeverTheOriginal() {
        editing.save(title("life-focus"), List.of());
        ArtworkId id = editing.addArtwork(artwork("life-focus-1", "life-focus", false), Upload.poster());
        Image before = catalog.artwork(id).orElseThrow().image();
        ArtworkRevision read = artworks.revision(id).orElseThrow();

        Image after =
                artworks.save(focused(read, new FocalPoint(0.5, 0.1)), "editor").image();

        assertNotEquals(before.sha256(), after.sha256());
        assertEquals(16.0 / 9, (double) after.width() / after.height(), 0.01);
        assertEquals(before.sha256(), artworks.uncut(id).sha256());
        assertNotNull(after.colour());
        assertTrue(String.valueOf(after.placeholder()).startsWith("data:image/"));
        ArtworkRevision again = artworks.revision(id).orElseThrow();
        assertEquals(new FocalPoint(0.5, 0.1), again.focus());
        assertEquals(new LanguageTag("pt-BR"), again.language());
        assertEquals(
                before.sha256(),
                artworks.save(focused(again, null), "editor").image().sha256());
    }

    @Test
    void picturesThatLookAlikeAreShownUntilSomebodyDecides() {
        editing.save(title("life-alike"), List.of());
        ArtworkId one = editing.addArtwork(artwork("life-alike-1", "life-alike", false), Upload.poster());
        ArtworkId copy = editing.addArtwork(artwork("life-alike-2", "life-alike", false), Upload.smallPoster());
        editing.addArtwork(artwork("life-alike-3", "life-alike", false), Upload.picture(new Color(18, 20, 30)));

        SimilarArtworks.Pair pair = similar.pairs(new TitleId("life-alike")).getFirst();
        assertEquals(List.of(one, copy), List.of(pair.older().id(), pair.newer().id()));
        assertEquals(1, similar.pairs(new TitleId("life-alike")).size());

        similar.keepBoth(copy, one, "editor");

        assertEquals(List.of(), similar.pairs(new TitleId("life-alike")));
    }

    @Test
    void pairWithAnUnknownArtworkIsRefused() {
        ArtworkId one = draft("life-unknown", new Color(19, 20, 30));

        ProblemException refusal = assertThrows(
                ProblemException.class, () -> similar.keepBoth(one, new ArtworkId("nobody-knows"), "editor"));

        assertEquals(404, refusal.problem().status());
        assertFalse(catalog.artwork(one).isEmpty());
        assertArrayEquals(
                new Object[0], similar.pairs(new TitleId("life-unknown")).toArray());
    }

    private ArtworkId live(String title, Color color) {
        ArtworkId id = draft(title, color);
        reviews.approve(id, "reviewer", null);
        return id;
    }

    private ArtworkId draft(String title, Color color) {
        editing.save(title(title), List.of());
        return editing.addArtwork(artwork(title + "-1", title, false), Upload.picture(color));
    }

    private static ArtworkRevision focused(ArtworkRevision read, @Nullable FocalPoint focus) {
        return new ArtworkRevision(
                read.id(),
                read.kind(),
                read.alt(),
                read.neutral(),
                read.depictions(),
                read.tones(),
                read.themes(),
                new LanguageTag("pt-BR"),
                focus,
                read.version());
    }

    private static int refusal(Supplier<?> step) {
        return assertThrows(ProblemException.class, step::get).problem().status();
    }

    private static Title title(String id) {
        return new Title(
                new TitleId(id),
                "A title for tests",
                2001,
                TitleKind.FILM,
                6_000,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Credit(IDA, "Ida Life", 1, 3_000)));
    }

    private static NewArtwork artwork(String id, String title, boolean neutral) {
        return new NewArtwork(
                new ArtworkId(id),
                new TitleId(title),
                ArtworkKind.PORTRAIT,
                "Ida looks up.",
                neutral,
                List.of(new Depiction(IDA, "Ida Life", 0.2)),
                List.of(),
                List.of(),
                "editor",
                null);
    }
}
