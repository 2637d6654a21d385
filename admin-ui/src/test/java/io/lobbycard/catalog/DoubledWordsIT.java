package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.inject.Inject;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same person, tone or theme said twice of an artwork is refused at its place, and nothing else fails for it. */
@InServer
class DoubledWordsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkEditing artworks;

    @Inject
    Imports imports;

    @Inject
    Jobs jobs;

    @Test
    void inAnEditIsRefusedWithThePlaces() {
        ArtworkRevision read =
                artworks.revision(stored("doubled-edit", new Color(90, 20, 30))).orElseThrow();
        Depiction ida = read.depictions().getFirst();
        ArtworkRevision doubled = new ArtworkRevision(
                read.id(),
                read.kind(),
                read.alt(),
                read.neutral(),
                List.of(ida, new Depiction(ida.person(), ida.name(), 0.3)),
                List.of(new Weighted("dark", 0.5), new Weighted("dark", 0.6)),
                List.of(new Weighted("heist", 0.5), new Weighted("heist", 0.5)),
                null,
                null,
                read.version());

        ProblemException refused = assertThrows(ProblemException.class, () -> artworks.save(doubled, "editor"));

        assertEquals(422, refused.problem().status());
        assertEquals(
                List.of("/tones/1/name", "/themes/1/name", "/depictions/1/person"),
                refused.problem().violations().stream().map(Violation::pointer).toList());
        assertEquals(read, artworks.revision(read.id()).orElseThrow());
    }

    @Test
    void inAFileIsABadRowAndTheOthersAreStored() {
        ArtworkId doubled = stored("doubled-row", new Color(91, 20, 30));
        ArtworkId good = stored("doubled-good", new Color(92, 20, 30));
        String csv = "artwork,kind,alt,faces\n" + doubled + ",portrait,Ida twice.,life-ida:0.2|life-ida:0.3\n" + good
                + ",portrait,Ida once.,life-ida:0.2\n";

        JobId id = imports.start(
                        "artworks", "doubled.csv", csv.getBytes(StandardCharsets.UTF_8), false, "importing-editor")
                .id();

        Job job = Eventually.value(
                () -> "the import has ended: " + jobs.job(id),
                PATIENCE,
                () -> jobs.job(id).filter(each -> each.state().ended()));
        assertEquals(JobState.DONE, job.state());
        ImportFault fault = jobs.faults(id, null, 10).getFirst();
        assertEquals(2, fault.line());
        assertEquals("“life-ida” is there twice.", fault.reason());
        assertEquals("Ida once.", artworks.revision(good).orElseThrow().alt());
    }

    private ArtworkId stored(String title, Color color) {
        editing.save(Sketch.title(title), List.of());
        return editing.addArtwork(Sketch.artwork(title + "-1", title, false), Upload.picture(color));
    }
}
