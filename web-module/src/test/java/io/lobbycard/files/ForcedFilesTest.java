package io.lobbycard.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForcedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsAppendedFollowsWhatWasThere() throws IOException {
        Path file = folder.resolve("a/b/log");
        ForcedFiles.createFolders(folder.resolve("a/b"));
        ForcedFiles.createFolders(folder.resolve("a/b"));

        ForcedFiles.append(file, "one ".getBytes(UTF_8));
        ForcedFiles.append(file, "two".getBytes(UTF_8));

        assertEquals("one two", Files.readString(file));
    }

    @Test
    void onlyAFileThatIsThereIsFilled() {
        assertThrows(NoSuchFileException.class, () -> ForcedFiles.fill(folder.resolve("none"), new byte[] {1}));
    }
}
