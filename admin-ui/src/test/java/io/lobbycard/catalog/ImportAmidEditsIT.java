package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file comes in within bounds while an editor saves, without any pause, what the file speaks of. */
@InServer
class ImportAmidEditsIT {

    private static final Duration BOUND = Duration.ofSeconds(25);
    private static final int ROWS = 60;
    private static final int EDITORS = 3;

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkEditing artworks;

    @Inject
    Catalog catalog;

    @Inject
    Imports imports;

    @Inject
    Jobs jobs;

    @Inject
    ManagedExecutorService threads;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofArtworks(boolean whole) throws Exception {
        String title = "amid-artworks-" + whole;
        editing.save(Sketch.title(title), List.of());
        List<ArtworkId> ids = IntStream.range(0, ROWS)
                .mapToObj(number -> editing.addArtwork(
                        Sketch.artwork(title + "-" + number, title, false), Upload.picture(Color.YELLOW)))
                .toList();
        String csv = ids.stream()
                .map(id -> id + ",portrait,Ida was brought in.\n")
                .collect(Collectors.joining("", "artwork,kind,alt\n", ""));

        Job job = during(
                editor -> saved(ids.get(editor * (ROWS - 1) / (EDITORS - 1))), () -> imported("artworks", csv, whole));

        assertEquals(JobState.DONE, job.state());
        assertEquals(0, job.failed());
        assertTrue(catalog.artwork(ids.getFirst()).orElseThrow().version() > 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofTitles(boolean whole) throws Exception {
        List<String> ids = IntStream.range(0, ROWS)
                .mapToObj(number -> "amid-titles-" + whole + "-" + number)
                .toList();
        ids.forEach(id -> editing.save(Sketch.title(id), List.of()));
        String csv = ids.stream()
                .map(id -> id + ",Brought in,2002,film,6000,\n")
                .collect(Collectors.joining("", ImportOverHttp.HEADER, ""));

        Job job = during(
                editor -> saved(new TitleId(ids.get(editor * (ROWS - 1) / (EDITORS - 1)))),
                () -> imported("titles", csv, whole));

        assertEquals(JobState.DONE, job.state());
        assertEquals(0, job.failed());
        assertEquals(
                2002, catalog.title(new TitleId(ids.getLast())).orElseThrow().year());
    }

    /** What the work gives while each of several editors saves a thing of their own all the time, and can. */
    private Job during(IntConsumer save, Supplier<Job> work) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Future<Integer>> editors = IntStream.range(0, EDITORS)
                .mapToObj(editor -> threads.submit(() -> saves(() -> save.accept(editor), over)))
                .toList();
        try {
            return work.get();
        } finally {
            over.set(true);
            for (Future<Integer> editor : editors) {
                assertTrue(editor.get() > 0, "an editor saved nothing");
            }
        }
    }

    private static int saves(Runnable save, AtomicBoolean over) {
        int saves = 0;
        while (!over.get()) {
            try {
                save.run();
                saves++;
            } catch (ProblemException quicker) {
                assertEquals(412, quicker.problem().status());
            }
        }
        return saves;
    }

    private void saved(ArtworkId id) {
        ArtworkRevision read = artworks.revision(id).orElseThrow();
        artworks.save(
                new ArtworkRevision(
                        read.id(),
                        read.kind(),
                        "Ida looks up, as of version " + read.version() + ".",
                        read.neutral(),
                        read.depictions(),
                        read.tones(),
                        read.themes(),
                        read.language(),
                        read.focus(),
                        read.version()),
                "editor");
    }

    private void saved(TitleId id) {
        editing.save(editing.revision(id).orElseThrow(), "editor");
    }

    private Job imported(String kind, String csv, boolean whole) {
        JobId id = imports.start(kind, "amid.csv", csv.getBytes(StandardCharsets.UTF_8), whole, "importing-editor")
                .id();
        return Eventually.value(
                () -> "the import has ended: " + jobs.job(id),
                BOUND,
                () -> jobs.job(id).filter(job -> job.state().ended()));
    }
}
