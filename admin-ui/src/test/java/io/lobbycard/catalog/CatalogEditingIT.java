package io.lobbycard.catalog;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@InServer
class CatalogEditingIT {

    private static final PersonId ADA = new PersonId("editing-ada");

    @Inject
    Catalog catalog;

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkReviews reviews;

    @Inject
    Changes changes;

    @Test
    void secondOfTwoEditorsIsToldAndChangesNothing() {
        TitleRevision read = editing.save(new TitleRevision(title("two-editors", 60), List.of(), 0), "editor");
        editing.save(new TitleRevision(title("two-editors", 61), List.of(), read.version()), "editor");

        ProblemException refusal = assertThrows(
                ProblemException.class,
                () -> editing.save(new TitleRevision(title("two-editors", 62), List.of(), read.version()), "editor"));

        assertEquals(412, refusal.problem().status());
        assertEquals(
                61,
                catalog.title(new TitleId("two-editors"))
                        .orElseThrow()
                        .credits()
                        .getFirst()
                        .screenSeconds());
    }

    /** A person has one name everywhere: whoever changes it with one title changes what the others say. */
    @Test
    void otherTitlesTellThatSomebodyInThemWasRenamed() {
        PersonId cleo = new PersonId("editing-cleo");
        editing.save(crediting("renamed-one", cleo, "Cleo Before"), List.of());
        editing.save(crediting("renamed-other", cleo, "Cleo Before"), List.of());
        editing.save(crediting("renamed-stranger", new PersonId("editing-dora"), "Dora"), List.of());
        int strangers = changes.of(new TitleId("renamed-stranger"), 10).size();
        TitleRevision read = editing.revision(new TitleId("renamed-one")).orElseThrow();

        editing.save(
                new TitleRevision(crediting("renamed-one", cleo, "Cleo Numbat"), List.of(), read.version()), "editor");

        Change told = changes.of(new TitleId("renamed-other"), 1).getFirst();
        TitleRevision facts = told.facts();
        assertNotNull(facts);
        assertEquals("editor", told.actor());
        assertEquals("Cleo Numbat", facts.title().credits().getFirst().name());
        assertEquals(
                List.of("renamed-one", "renamed-other"),
                catalog.titles("Cleo Numbat", null, 10).items().stream()
                        .map(title -> title.id().value())
                        .sorted()
                        .toList());
        assertEquals(strangers, changes.of(new TitleId("renamed-stranger"), 10).size());
    }

    private static Title crediting(String id, PersonId person, String name) {
        return new Title(
                new TitleId(id),
                "A title for tests",
                2001,
                TitleKind.FILM,
                6000,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Credit(person, name, 1, null)),
                List.of());
    }

    @Test
    void reviewersWordEndsWhenTheFactsItWasGivenForChange() {
        editing.save(title("changing-facts", null), List.of());
        ArtworkId id =
                editing.addArtwork(artwork("changing-facts-1", "changing-facts", false), Upload.picture(Color.CYAN));
        assertTrue(reviews.approve(id, seen(id), "reviewer", "I know the film.").servable());

        editing.save(title("changing-facts", 500), List.of());
        assertTrue(servable(id), "measured now, and it passes by itself");

        editing.save(title("changing-facts", null), List.of(new SharedScenes(ADA, new PersonId("editing-ben"), 10)));
        assertTrue(servable(id), "the reviewer saw these very facts");

        Title longer = title("changing-facts", null);
        editing.save(
                new Title(
                        longer.id(),
                        longer.name(),
                        longer.year(),
                        longer.kind(),
                        2 * longer.runtimeSeconds(),
                        true,
                        List.of(),
                        List.of(),
                        List.of(),
                        longer.credits(),
                        List.of()),
                List.of());
        assertFalse(servable(id), "nobody has seen these facts yet");
    }

    @Test
    void titleHasOneLiveNeutralArtworkAndTheLastApprovedIsIt() {
        editing.save(title("two-neutrals", 500), List.of());
        ArtworkId first =
                editing.addArtwork(artwork("two-neutrals-1", "two-neutrals", true), Upload.picture(Color.GRAY));
        ArtworkId second =
                editing.addArtwork(artwork("two-neutrals-2", "two-neutrals", true), Upload.picture(Color.BLACK));
        reviews.approve(first, seen(first), "reviewer", null);
        assertTrue(neutral(first));

        reviews.approve(second, seen(second), "reviewer", null);

        assertFalse(neutral(first));
        assertTrue(neutral(second));
    }

    @Test
    void everythingHoldsEachTitleOnceWithItsArtworks() {
        editing.save(title("in-everything", 500), List.of());
        editing.addArtwork(artwork("in-everything-1", "in-everything", false), Upload.picture(Color.WHITE));
        editing.addArtwork(artwork("in-everything-2", "in-everything", false), Upload.picture(Color.WHITE));
        Map<TitleId, Integer> artworks;
        try (Stream<TitleWithArtworks> all = catalog.everything()) {
            artworks = all.collect(
                    toMap(title -> title.title().id(), title -> title.artworks().size()));
        }

        assertEquals(2, artworks.get(new TitleId("in-everything")));
    }

    private boolean servable(ArtworkId id) {
        return catalog.artwork(id).orElseThrow().servable();
    }

    private boolean neutral(ArtworkId id) {
        return catalog.artwork(id).orElseThrow().neutral();
    }

    private static Title title(String id, @Nullable Integer screenSeconds) {
        return new Title(
                new TitleId(id),
                "A title for tests",
                2001,
                TitleKind.FILM,
                6000,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Credit(ADA, "Ada Test", 1, screenSeconds),
                        new Credit(new PersonId("editing-ben"), "Ben Test", 2, null)),
                List.of());
    }

    private static NewArtwork artwork(String id, String title, boolean neutral) {
        return new NewArtwork(
                new ArtworkId(id),
                new TitleId(title),
                ArtworkKind.PORTRAIT,
                "Ada looks up.",
                neutral,
                List.of(new Depiction(ADA, "Ada Test", 0.2)),
                List.of(),
                List.of(),
                "editor",
                null);
    }

    private long seen(ArtworkId id) {
        return catalog.artwork(id).orElseThrow().version();
    }
}
