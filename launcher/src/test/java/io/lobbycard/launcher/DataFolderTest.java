package io.lobbycard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        Path path = temporary.resolve("data");
        try (DataFolder folder = DataFolder.open(path)) {
            assertEquals(path, folder.path());
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        }
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws IOException {
        Path letter = Files.writeString(temporary.resolve("letter.txt"), "Dear ...");

        assertThrows(StartFailure.class, () -> DataFolder.open(temporary));
        assertTrue(Files.exists(letter));
    }

    @Test
    void onlyOneLauncherHasIt() throws IOException {
        Path path = temporary.resolve("data");
        try (DataFolder folder = DataFolder.open(path)) {
            StartFailure failure = assertThrows(StartFailure.class, () -> DataFolder.open(folder.path()));
            assertTrue(String.valueOf(failure.getMessage()).contains("already running"));
        }
        DataFolder.open(path).close();
    }

    @Test
    void aFreshStartKeepsOnlyTheUnpackedPrograms() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary.resolve("data"))) {
            Files.createDirectories(folder.programs().resolve("bin"));
            Files.createDirectories(folder.resolve("database/lobbycard"));
            Files.writeString(folder.resolve("database/lobbycard/table"), "rows");

            folder.empty();

            assertTrue(Files.exists(folder.programs().resolve("bin")));
            assertFalse(Files.exists(folder.resolve("database")));
        }
    }
}
