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
        assertEquals(403, refusal(() -> reviews.approve(id, seen(id), "other-editor", null)));
        assertTrue(reviews.approve(id, seen(id), "reviewer", null).servable());
    }

    @Test
    void focalPointChangesWhatIsShownAndNeverTheOriginal() {
        editing.save(Sketch.title("life-focus"), List.of());
        ArtworkId id = editing.addArtwork(Sketch.artwork("life-focus-1", "life-focus", false), Upload.poster());
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
        editing.save(Sketch.title("life-alike"), List.of());
        ArtworkId one = editing.addArtwork(Sketch.artwork("life-alike-1", "life-alike", false), Upload.poster());
        ArtworkId copy = editing.addArtwork(Sketch.artwork("life-alike-2", "life-alike", false), Upload.smallPoster());
        editing.addArtwork(Sketch.artwork("life-alike-3", "life-alike", false), Upload.picture(new Color(18, 20, 30)));

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
        reviews.approve(id, seen(id), "reviewer", null);
        return id;
    }

    private ArtworkId draft(String title, Color color) {
        editing.save(Sketch.title(title), List.of());
        return editing.addArtwork(Sketch.artwork(title + "-1", title, false), Upload.picture(color));
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

    private long seen(ArtworkId id) {
        return artworks.revision(id).orElseThrow().version();
    }
}
