package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkEditing;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.Changes;
import io.lobbycard.catalog.FocalPoint;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.Upload;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.awt.Color;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The product whose pictures lie in a bucket that nobody answers for: everything else goes on, and nothing is half done. */
@InServer
class StoreAwayIT {

    private static final String SENTENCE = "The store of the pictures does not answer just now. Please try again.";
    private static final String DETAILS = "{\"kind\": \"scene\", \"alt\": \"A street by night.\", \"depictions\": []}";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Nobody listens at this port. */
    private static final Map<String, String> BUCKET = Map.of(
            "lobbycard.image.store", "s3://pictures/lobbycard",
            "lobbycard.image.store.endpoint", "http://127.0.0.1:1",
            "aws.accessKeyId", "editor",
            "aws.secretAccessKey", "a secret of the tests");

    @Inject
    Config config;

    @Inject
    BeanManager beans;

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkEditing artworks;

    @Inject
    Catalog catalog;

    @Inject
    Changes changes;

    private Rest editor = Rest.anonymous();

    @BeforeEach
    void talkToThisServer() {
        System.setProperty("test.http.port", config.getValue("lobbycard.http.port", String.class));
        editor = Rest.as("editor");
    }

    @AfterEach
    void comeBack() {
        BUCKET.keySet().forEach(System::clearProperty);
        takeTheStoreOfTheSettings();
    }

    @Test
    void uploadIsRefusedInASentenceLeavesNothingAndIsTakenLater() {
        TitleId title = title("store-away-upload");
        int before = changes.of(title, 10).size();
        goAway();

        Answer refused = Upload.to(editor, title.value(), Upload.picture(Color.DARK_GRAY), DETAILS);

        assertSaidToBeAway(refused);
        assertEquals(List.of(), catalog.artworks(title));
        assertEquals(before, changes.of(title, 10).size());

        comeBack();
        Answer taken = Upload.to(editor, title.value(), Upload.picture(Color.DARK_GRAY), DETAILS);
        assertEquals(201, taken.status(), taken::body);
        assertEquals(
                200, editor.get(taken.json().get("image").get("src").asString()).status());
    }

    @Test
    void picturesAreNotThereForAMomentAndNobodyKeepsThat() {
        TitleId title = title("store-away-picture");
        Answer uploaded = Upload.to(editor, title.value(), Upload.picture(Color.LIGHT_GRAY), DETAILS);
        String picture = uploaded.json().get("image").get("src").asString();
        assertEquals(200, editor.get(picture).status());
        goAway();

        for (int visitor = 0; visitor < 8; visitor++) {
            Answer missing = editor.get(picture);
            assertSaidToBeAway(missing);
            assertFalse(missing.header("Cache-Control").contains("immutable"), missing.header("Cache-Control"));
        }
        assertEquals(200, editor.get("/api/v1/titles/" + title + "/artwork").status(), "the facts need no picture");

        comeBack();
        Eventually.holds(
                "the picture is there again",
                PATIENCE,
                () -> editor.get(picture).status() == 200);
    }

    @Test
    void pictureThatCannotBeCutAnewStaysAsItWas() {
        TitleId title = title("store-away-focus");
        ArtworkId id = new ArtworkId(Upload.to(editor, title.value(), Upload.picture(Color.BLACK), DETAILS)
                .json()
                .get("artwork")
                .asString());
        ArtworkRevision read = artworks.revision(id).orElseThrow();
        goAway();

        ProblemException refused = assertThrows(
                ProblemException.class, () -> artworks.save(focused(read, new FocalPoint(0.1, 0.9)), "editor"));

        assertEquals(503, refused.problem().status());
        assertEquals(read, artworks.revision(id).orElseThrow());
        comeBack();
        artworks.save(focused(read, new FocalPoint(0.1, 0.9)), "editor");
        assertEquals(
                new FocalPoint(0.1, 0.9), artworks.revision(id).orElseThrow().focus());
    }

    private void assertSaidToBeAway(Answer answer) {
        assertEquals(503, answer.status(), answer::body);
        assertEquals(SENTENCE, answer.json().get("detail").asString());
        assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
    }

    private void goAway() {
        BUCKET.forEach(System::setProperty);
        takeTheStoreOfTheSettings();
    }

    /** The store is made from the settings when it is first needed, so forgetting it makes it anew. */
    private void takeTheStoreOfTheSettings() {
        Bean<?> store = beans.resolve(beans.getBeans(ImageStore.class));
        if (beans.getContext(ApplicationScoped.class) instanceof AlterableContext context) {
            context.destroy(store);
        }
    }

    private TitleId title(String id) {
        editing.save(
                new Title(
                        new TitleId(id),
                        "A title for tests",
                        2001,
                        TitleKind.FILM,
                        6_000,
                        true,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of());
        return new TitleId(id);
    }

    private static ArtworkRevision focused(ArtworkRevision read, FocalPoint focus) {
        return new ArtworkRevision(
                read.id(),
                read.kind(),
                read.alt(),
                read.neutral(),
                read.depictions(),
                read.tones(),
                read.themes(),
                read.language(),
                focus,
                read.version());
    }
}
