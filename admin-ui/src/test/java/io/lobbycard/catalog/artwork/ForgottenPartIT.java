package io.lobbycard.catalog.artwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.Upload;
import io.lobbycard.testing.InServer;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file of artworks that is taken as a whole needs no more memory than a part of it. */
@InServer
class ForgottenPartIT {

    private static final TitleId TITLE = new TitleId("forgotten-part");
    private static final ArtworkId ID = new ArtworkId("forgotten-part-1");

    @Inject
    @Any
    Instance<ImportKind> kinds;

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkRepository repository;

    @Inject
    UserTransaction transaction;

    @Test
    void keepsNothingOfAPartInItsTransaction() throws Exception {
        editing.save(
                new Title(
                        TITLE,
                        "Forgotten",
                        2001,
                        TitleKind.FILM,
                        6_000,
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of());
        editing.addArtwork(
                new NewArtwork(
                        ID,
                        TITLE,
                        ArtworkKind.OBJECT,
                        "A glove.",
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        "editor",
                        null),
                Upload.picture(new Color(90, 10, 60)));
        ImportKind artworks = kinds.stream()
                .filter(kind -> kind.name().equals("artworks"))
                .findFirst()
                .orElseThrow();

        transaction.begin();
        StoredArtwork read = repository.artwork(ID.value()).orElseThrow();
        assertTrue(repository.entityManager().contains(read));
        ImportKind.Stored stored = artworks.store(
                List.of(new ImportRow(2, Map.of("artwork", ID.value(), "kind", "object", "alt", "A red glove."))),
                "another");

        assertEquals(List.of(), stored.faults());
        assertFalse(repository.entityManager().contains(read), "the part is still in memory");
        assertEquals(
                "A red glove.", repository.artwork(ID.value()).orElseThrow().alt());
        transaction.commit();
    }
}
