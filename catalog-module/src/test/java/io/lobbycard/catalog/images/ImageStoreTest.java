package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.web.Problem;
import io.lobbycard.web.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every image store must do, wherever its files lie. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageStoreTest {

    private final ObjectStore objects = new ObjectStore();
    private final Path folder;

    ImageStoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void start() {
        objects.start();
    }

    @AfterAll
    void stop() {
        objects.close();
    }

    Stream<ImageStore> stores() {
        return Stream.of(
                new FolderImageStore(folder), objects.bucket("pictures", ""), objects.bucket("shared", "a/b/"));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWasKeptIsReadAgain(ImageStore store) {
        byte[] bytes = new byte[3_000_000];
        new Random(5).nextBytes(bytes);
        assertFalse(store.has("originals/12/34"));

        store.keep("originals/12/34", bytes);

        assertTrue(store.has("originals/12/34"));
        assertArrayEquals(bytes, store.read("originals/12/34").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void fileIsNeverOverwritten(ImageStore store) {
        store.keep("originals/ab/cd", new byte[] {1});
        store.keep("originals/ab/cd", new byte[] {2});

        assertArrayEquals(new byte[] {1}, store.read("originals/ab/cd").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void manyAtOnceKeepOneFile(ImageStore store) {
        CompletableFuture<?>[] writers = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> store.keep("renditions/ab/cd/640.jpg", new byte[] {(byte) i, (byte) i})))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(writers).join();

        byte[] kept = store.read("renditions/ab/cd/640.jpg").orElseThrow();
        assertEquals(2, kept.length);
        assertEquals(kept[0], kept[1], "nobody sees half of one and half of another");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void absentFileIsEmpty(ImageStore store) {
        assertTrue(store.read("originals/ab/none").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void nameCannotLeaveTheStore(ImageStore store) {
        assertThrows(IllegalArgumentException.class, () -> store.read("../secret"));
        assertThrows(IllegalArgumentException.class, () -> store.keep("a/../../secret", new byte[] {1}));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void storeThatIsThereIsUsable(ImageStore store) {
        assertDoesNotThrow(store::requireUsable);
    }

    @Test
    void nothingUnfinishedIsLeft() throws IOException {
        new FolderImageStore(folder).keep("originals/ef/01", new byte[] {1});

        try (Stream<Path> files = Files.list(folder.resolve("originals/ef"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void missingBucketWrongKeyAndNobodyListeningAreSaid() {
        for (ImageStore unusable :
                new ImageStore[] {objects.missingBucket(), objects.withSecret("wrong"), ObjectStore.nobodyListening()
                }) {
            String sentence = String.valueOf(assertThrows(IllegalStateException.class, unusable::requireUsable)
                    .getMessage());

            assertTrue(sentence.startsWith("Pictures cannot be kept in s3://"), sentence);
            assertTrue(sentence.contains("lobbycard.image.store"), sentence);
        }
    }

    @Test
    void whoNeedsAFileWhileTheStoreIsAwayIsToldSo() {
        ImageStore away = ObjectStore.nobodyListening();
        byte[] bytes = {1};

        for (Executable need : List.<Executable>of(
                () -> away.read("originals/some"), () -> away.has("originals/some"), () -> away.keep("some", bytes))) {
            Problem problem = assertThrows(ProblemException.class, need).problem();

            assertEquals(503, problem.status());
            assertEquals("The store of the pictures does not answer just now. Please try again.", problem.detail());
        }
    }
}
