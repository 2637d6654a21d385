package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of artworks, by editors and by files: kept with its history and its boxes. */
@InServer
class ArtworkWordsIT {

    private static final PersonId IDA = new PersonId("life-ida");
    private static final FaceFrame FRAME = new FaceFrame(0.25, 0.125, 0.4, 0.5);

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkEditing artworks;

    @Inject
    Catalog catalog;

    @Inject
    Changes changes;

    @Inject
    Imports imports;

    @Inject
    Jobs jobs;

    @Test
    void historyTellsWhatWasSaidBeforeAndAfterAndNothingOfWhatWasRefused() {
        ArtworkId id = uploaded("words-history", 1, Color.RED);
        ArtworkRevision first = artworks.revision(id).orElseThrow();
        ArtworkRevision second = artworks.revision(
                        artworks.save(said(first, "Ida runs.", null), "second").id())
                .orElseThrow();
        assertThrows(ProblemException.class, () -> artworks.save(said(first, "Ida sits.", null), "late"));

        List<Change> told = changes.of(new TitleId("words-history"), 10);

        assertEquals(
                List.of(Change.Action.DESCRIBED, Change.Action.UPLOADED),
                told.stream().map(Change::action).limit(2).toList());
        assertEquals(new Change.Said(first, second), told.getFirst().said());
        Change.Said brought = told.get(1).said();
        assertNotNull(brought);
        assertNull(brought.before());
        assertEquals("Ida looks up.", brought.after().alt());
    }

    @Test
    void boxAroundAFaceIsKeptUntilThePictureIsCutOtherwiseOrReplaced() {
        assertThrows(IllegalArgumentException.class, () -> new FaceFrame(0.9, 0, 0.2, 0.1));
        ArtworkId id = uploaded("words-box", 1, Color.BLUE);
        ArtworkRevision read = artworks.revision(id).orElseThrow();

        artworks.save(said(read, read.alt(), FRAME), "editor");
        ArtworkRevision framed = artworks.revision(id).orElseThrow();
        assertEquals(FRAME, framed.depictions().getFirst().frame());
        assertEquals(
                FRAME, catalog.artwork(id).orElseThrow().depictions().getFirst().frame());

        artworks.save(said(framed, "Ida runs.", FRAME), "editor");
        ArtworkRevision again = artworks.revision(id).orElseThrow();
        assertEquals(FRAME, again.depictions().getFirst().frame());

        ArtworkId heir = artworks.replace(id, Upload.picture(Color.CYAN), "editor");
        assertNull(artworks.revision(heir).orElseThrow().depictions().getFirst().frame());

        artworks.save(focused(again, new FocalPoint(0.2, 0.2)), "editor");
        assertNull(artworks.revision(id).orElseThrow().depictions().getFirst().frame());
    }

    @Test
    void rowOfARetiredArtworkIsReportedAndTheOthersAreKept() {
        ArtworkId gone = uploaded("words-retired", 1, Color.GREEN);
        ArtworkId there = added("words-retired", 2, Color.PINK);
        artworks.retire(gone, "editor");

        Job job = imported(
                row("words-nowhere", "Ida") + row(gone.value(), "Ida runs.") + row(there.value(), "Ida runs."));

        assertEquals(JobState.DONE, job.state());
        assertEquals(
                List.of(2L, 3L),
                jobs.faults(job.id(), null, 10).stream().map(ImportFault::line).toList());
        assertEquals(ArtworkStatus.RETIRED, catalog.artwork(gone).orElseThrow().status());
        assertEquals("Ida runs.", catalog.artwork(there).orElseThrow().alt());
    }

    @Test
    void tryingOutStoresNothing() {
        ArtworkId id = uploaded("words-tried", 1, Color.MAGENTA);
        ArtworkRevision read = artworks.revision(id).orElseThrow();
        ArtworkRevision other = new ArtworkRevision(
                read.id(),
                read.kind(),
                read.alt(),
                read.neutral(),
                List.of(new Depiction(new PersonId("nobody-here"), "Nobody Here", 0.2)),
                read.tones(),
                read.themes(),
                read.language(),
                read.focus(),
                read.version());

        assertEquals(Verdict.REFUSED, artworks.tryOut(other).verdict());
        assertEquals(read, artworks.revision(id).orElseThrow());
    }

    private Job imported(String rows) {
        byte[] csv = ("artwork,kind,alt\n" + rows).getBytes(StandardCharsets.UTF_8);
        JobId id = imports.start("artworks", "words.csv", csv, false, "importing-editor")
                .id();
        return Eventually.value(
                () -> "the import has ended",
                Duration.ofSeconds(60),
                () -> jobs.job(id).filter(job -> job.state() != JobState.WAITING && job.state() != JobState.RUNNING));
    }

    private static String row(String artwork, String alt) {
        return artwork + ",portrait,\"" + alt + "\"\n";
    }

    private ArtworkId uploaded(String title, int number, Color color) {
        editing.save(Sketch.title(title), List.of());
        return added(title, number, color);
    }

    private ArtworkId added(String title, int number, Color color) {
        return editing.addArtwork(Sketch.artwork(title + "-" + number, title, false), Upload.picture(color));
    }

    private static ArtworkRevision said(ArtworkRevision read, String alt, @Nullable FaceFrame frame) {
        return new ArtworkRevision(
                read.id(),
                read.kind(),
                alt,
                read.neutral(),
                List.of(new Depiction(IDA, "Ida Life", 0.2, frame)),
                read.tones(),
                read.themes(),
                read.language(),
                read.focus(),
                read.version());
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
