package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.awt.Color;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@InServer
class CatalogListsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final PersonId EVE = new PersonId("lists-eve");

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkEditing artworks;

    @Inject
    ArtworkReviews reviews;

    @Inject
    TitleIndex index;

    @Inject
    ReviewQueue queue;

    @Inject
    Catalog catalog;

    @Test
    void titlesAreFoundByTheirWordsKindAndGenre() {
        editing.save(title("lists-heist", "Quokka Heist", TitleKind.FILM, "crime"), List.of());
        editing.save(title("lists-show", "Quokka Show", TitleKind.SERIES, "comedy"), List.of());

        assertEquals(List.of("Quokka Heist", "Quokka Show"), names(new TitleFilter("quokk", null, null, null)));
        assertEquals(List.of("Quokka Show"), names(new TitleFilter("quokka", TitleKind.SERIES, null, null)));
        assertEquals(List.of("Quokka Heist"), names(new TitleFilter("quokka eve", null, "crime", null)));
        assertEquals(List.of(), names(new TitleFilter("quokka", null, "no-such-genre", null)));
        assertEquals(0, index.count(new TitleFilter("!!!", null, null, null)));
    }

    @Test
    void everyOrderHoldsEveryTitleOnce() {
        for (TitleOrder.Key key : TitleOrder.Key.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                List<TitleId> all = index.lines(TitleFilter.ALL, new TitleOrder(key, descending), 0, 10_000).stream()
                        .map(TitleLine::id)
                        .toList();

                assertEquals(all.size(), Set.copyOf(all).size(), key.name());
            }
        }
    }

    @Test
    void draftWaitsUntilSomebodyElseApprovesIt() {
        editing.save(title("lists-waiting", "Numbat Waiting", TitleKind.FILM, "drama"), List.of());
        ArtworkId id = upload("lists-waiting-1", "lists-waiting", Color.ORANGE);
        assertEquals(Set.of("editor"), waiting(id).orElseThrow().authors());

        reviews.approve(id, seen(id), "reviewer", null);

        assertEquals(Optional.empty(), waiting(id));
        await(() -> line("numbat").servable() == 1);
    }

    @Test
    void listIsReadInPartsInItsOrderEachArtworkAsItIsNowWithItsTitle() {
        editing.save(title("lists-part-b", "Potoroo B", TitleKind.FILM, "drama"), List.of());
        editing.save(title("lists-part-a", "Potoroo A", TitleKind.FILM, "drama"), List.of());
        List<ArtworkId> uploaded = List.of(
                upload("lists-part-2", "lists-part-b", Color.GREEN),
                upload("lists-part-1", "lists-part-a", Color.RED),
                upload("lists-part-3", "lists-part-b", Color.BLUE));
        assertEquals(List.of(), catalog.artworks(Set.of()));
        assertEquals(List.of(), catalog.artworks(Set.of(new ArtworkId("lists-part-none"))));

        List<ReviewItem> all = queue.items(ReviewList.WAITING, 0, 10_000);
        List<ReviewItem> mine = all.stream()
                .filter(item -> uploaded.contains(item.artwork().id()))
                .toList();

        assertEquals(uploaded, mine.stream().map(item -> item.artwork().id()).toList());
        for (ReviewItem item : mine) {
            assertEquals(
                    Optional.of(item.artwork()), catalog.artwork(item.artwork().id()));
            assertEquals(Optional.of(item.title()), catalog.title(item.artwork().title()));
        }
        int last = all.indexOf(mine.getLast());
        assertEquals(List.of(mine.getLast()), queue.items(ReviewList.WAITING, last, 1));
    }

    @Test
    void titleThatLostItsLastPictureIsFoundAmongThoseThatNeverHadOne() {
        editing.save(title("lists-bare", "Bilby Bare", TitleKind.FILM, "drama"), List.of());
        TitleFilter withheld = new TitleFilter("bilby", null, null, ArtworkConcern.ALL_WITHHELD);
        assertEquals(List.of(), names(withheld));
        ArtworkId id = upload("lists-bare-1", "lists-bare", Color.CYAN);
        reviews.approve(id, seen(id), "reviewer", null);
        await(() -> line("bilby").servable() == 1);
        assertEquals(List.of(), names(withheld));

        reviews.hold(id, "reviewer", null);

        await(() -> names(withheld).equals(List.of("Bilby Bare")));
    }

    @Test
    void editedArtworkIsWithdrawnAndWaitsForSomebodyElse() {
        editing.save(title("lists-edited", "Bilby Edited", TitleKind.FILM, "drama"), List.of());
        ArtworkId id = upload("lists-edited-1", "lists-edited", Color.PINK);
        reviews.approve(id, seen(id), "reviewer", null);
        ArtworkRevision read = artworks.revision(id).orElseThrow();

        Artwork edited = artworks.save(said(read, "Eve looks left."), "second-editor");

        assertEquals(ArtworkStatus.IN_REVIEW, edited.status());
        assertFalse(edited.servable());
        assertEquals(403, refusal(() -> reviews.approve(id, seen(id), "second-editor", null)));
        assertEquals(412, refusal(() -> artworks.save(said(read, "Eve looks right."), "third-editor")));
        await(() -> waiting(id).isPresent());
        assertEquals(
                Set.of("editor", "second-editor"), waiting(id).orElseThrow().authors());
    }

    @Test
    void withoutAnAlternativeTextItStaysADraft() {
        editing.save(title("lists-draft", "Quoll Draft", TitleKind.FILM, "drama"), List.of());
        ArtworkId id = upload("lists-draft-1", "lists-draft", Color.YELLOW);

        Artwork edited = artworks.save(said(artworks.revision(id).orElseThrow(), ""), "editor");

        assertEquals(ArtworkStatus.DRAFT, edited.status());
        assertEquals(409, refusal(() -> reviews.approve(id, seen(id), "reviewer", null)));
    }

    @Test
    void nobodyIsAskedToReviewWhatNobodyHasDescribed() {
        editing.save(title("lists-undescribed", "Dunnart Undescribed", TitleKind.FILM, "drama"), List.of());
        ArtworkId id = upload("lists-undescribed-1", "lists-undescribed", Color.PINK);
        await(() -> waiting(id).isPresent());

        artworks.save(said(artworks.revision(id).orElseThrow(), ""), "editor");

        assertEquals(Optional.empty(), waiting(id));
        artworks.save(said(artworks.revision(id).orElseThrow(), "Eve looks up."), "editor");
        assertTrue(waiting(id).isPresent());
    }

    private List<String> names(TitleFilter filter) {
        return index.lines(filter, TitleOrder.BY_NAME, 0, 100).stream()
                .map(TitleLine::name)
                .toList();
    }

    private TitleLine line(String words) {
        return index.lines(new TitleFilter(words, null, null, null), TitleOrder.BY_NAME, 0, 1)
                .getFirst();
    }

    private Optional<ReviewItem> waiting(ArtworkId id) {
        return queue.items(ReviewList.WAITING, 0, 1_000).stream()
                .filter(item -> item.artwork().id().equals(id))
                .findFirst();
    }

    private ArtworkId upload(String id, String title, Color color) {
        return editing.addArtwork(
                new NewArtwork(
                        new ArtworkId(id),
                        new TitleId(title),
                        ArtworkKind.PORTRAIT,
                        "Eve looks up.",
                        false,
                        List.of(new Depiction(EVE, "Eve Lists", 0.2)),
                        List.of(),
                        List.of(),
                        "editor",
                        null),
                Upload.picture(color));
    }

    private static ArtworkRevision said(ArtworkRevision read, String alt) {
        return new ArtworkRevision(
                read.id(),
                read.kind(),
                alt,
                read.neutral(),
                read.depictions(),
                read.tones(),
                read.themes(),
                read.language(),
                read.focus(),
                read.version());
    }

    private static int refusal(Supplier<?> step) {
        return assertThrows(ProblemException.class, step::get).problem().status();
    }

    private static Title title(String id, String name, TitleKind kind, String genre) {
        return new Title(
                new TitleId(id),
                name,
                2001,
                kind,
                6_000,
                true,
                List.of(new Weighted(genre, 1)),
                List.of(),
                List.of(),
                List.of(new Credit(EVE, "Eve Lists", 1, 3_000)),
                List.of());
    }

    /** The lists follow a change in the background. */
    private static void await(BooleanSupplier condition) {
        Eventually.holds("the lists follow", PATIENCE, condition);
    }

    private long seen(ArtworkId id) {
        return artworks.revision(id).orElseThrow().version();
    }
}
