package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenditionsTest {

    private static final String ADDRESS = "/home/artist/render-farm-7";

    @TempDir
    Path folder;

    private FolderImageStore store;
    private Renditions renditions;
    private String sha256;

    @BeforeEach
    void keepAnOriginal() {
        store = new FolderImageStore(folder);
        Decoder decoder = new Decoder();
        renditions = new Renditions(store, new ReadsForPages(store), decoder);
        byte[] file = Pictures.withComment(Pictures.file("jpeg", 700, 394), ADDRESS);
        sha256 = decoder.decode(file, Original::sha256);
        store.keep(Original.fileName(sha256), file);
    }

    @Test
    void renditionHasTheWidthThatWasAskedForAndTheShapeOfTheOriginal() throws IOException {
        byte[] rendition = renditions.of(sha256, 320, Format.JPEG).orElseThrow();

        assertEquals(320, ImageIO.read(new ByteArrayInputStream(rendition)).getWidth());
        assertEquals(180, ImageIO.read(new ByteArrayInputStream(rendition)).getHeight());
    }

    @Test
    void webpIsMadeWhenItIsAskedFor() {
        byte[] rendition = renditions.of(sha256, 480, Format.WEBP).orElseThrow();

        assertEquals(Format.WEBP, Format.sniff(rendition).orElseThrow());
    }

    @Test
    void whoAsksForOneWidthFindsTheOthersMade() {
        assertTrue(renditions.of(sha256, 480, Format.WEBP).isPresent());

        for (int width : List.of(160, 320, 480, 640)) {
            assertTrue(store.has(file(width, "webp")), width + " is missing");
            assertFalse(store.has(file(width, "jpg")), "nobody has asked for a JPEG");
        }
    }

    @Test
    void onlyOneOfManyWhoAskAtOnceMakesThem() throws Exception {
        CountingStore counting = new CountingStore(store);
        Renditions shared = new Renditions(counting, new ReadsForPages(counting), new Decoder());

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Optional<byte[]>>> requests = Stream.of(160, 320, 480, 640, 160, 320, 480, 640)
                    .<Callable<Optional<byte[]>>>map(width -> () -> shared.of(sha256, width, Format.JPEG))
                    .toList();
            for (Future<Optional<byte[]>> answer : threads.invokeAll(requests)) {
                assertTrue(answer.get().isPresent());
            }
        }

        assertEquals(1, counting.originals.get(), "how often the original was read");
    }

    @Test
    void noOriginalIsReadAgainAndAgainForAWidthThatItDoesNotHave() {
        CountingStore counting = new CountingStore(store);
        Renditions asked = new Renditions(counting, new ReadsForPages(counting), new Decoder());

        for (int i = 0; i < 3; i++) {
            assertTrue(asked.of(sha256, 960, Format.JPEG).isEmpty());
        }

        assertEquals(1, counting.originals.get(), "how often the original was read");
    }

    @Test
    void nothingOfTheFileButItsPixelsIsServed() {
        for (Format format : List.of(Format.JPEG, Format.WEBP)) {
            String text = new String(renditions.of(sha256, 640, format).orElseThrow(), StandardCharsets.ISO_8859_1);
            assertFalse(text.contains(ADDRESS), format + " still holds the comment");
        }
    }

    @Test
    void widthsAboveTheOriginalAndOddOnesDoNotExist() {
        assertTrue(renditions.of(sha256, 960, Format.JPEG).isEmpty());
        assertTrue(renditions.of(sha256, 321, Format.JPEG).isEmpty());
        assertTrue(renditions.of(sha256, 320, Format.PNG).isEmpty());
        assertTrue(renditions.of("0".repeat(64), 320, Format.JPEG).isEmpty());
        assertTrue(renditions.of("../secret", 320, Format.JPEG).isEmpty());
    }

    @Test
    void madeAheadOrOnRequestAreTheSameKindOfFile() {
        renditions.makeAhead(sha256);

        for (int width : List.of(160, 320, 480, 640)) {
            assertTrue(store.has(file(width, "jpg")));
        }
        assertArrayEquals(
                renditions.of(sha256, 160, Format.JPEG).orElseThrow(),
                renditions.of(sha256, 160, Format.JPEG).orElseThrow());
    }

    private String file(int width, String extension) {
        return "renditions/" + sha256.substring(0, 2) + "/" + sha256 + "/" + width + "." + extension;
    }

    /** Counts how often an original is read. */
    private record CountingStore(ImageStore store, AtomicInteger originals) implements ImageStore {

        private CountingStore(ImageStore store) {
            this(store, new AtomicInteger());
        }

        @Override
        public void requireUsable() {
            store.requireUsable();
        }

        @Override
        public Optional<byte[]> read(String name) {
            if (name.startsWith("originals/")) {
                originals.incrementAndGet();
            }
            return store.read(name);
        }

        @Override
        public boolean has(String name) {
            return store.has(name);
        }

        @Override
        public void keep(String name, byte[] bytes) {
            store.keep(name, bytes);
        }
    }
}
