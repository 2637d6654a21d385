package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderImageStoreTest {

    @TempDir
    Path folder;

    @Test
    void fileIsNeverOverwritten() throws IOException {
        FolderImageStore store = new FolderImageStore(folder);
        store.keep("originals/ab/cd", new byte[] {1});
        store.keep("originals/ab/cd", new byte[] {2});

        assertArrayEquals(new byte[] {1}, store.read("originals/ab/cd").orElseThrow());
        try (Stream<Path> files = Files.list(folder.resolve("originals/ab"))) {
            assertEquals(1, files.count(), "nothing unfinished is left");
        }
    }

    @Test
    void absentFileIsEmpty() {
        assertTrue(new FolderImageStore(folder).read("originals/ab/none").isEmpty());
    }

    @Test
    void nameCannotLeaveTheFolder() {
        FolderImageStore store = new FolderImageStore(folder.resolve("images"));

        assertThrows(IllegalArgumentException.class, () -> store.read("../secret"));
    }
}
