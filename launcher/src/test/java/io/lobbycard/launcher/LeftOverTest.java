package io.lobbycard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOverTest {

    @TempDir
    Path folder;

    @Test
    void findsAProcessThatStillRuns() throws IOException {
        LeftOver.record(file(), ProcessHandle.current());

        assertEquals(Optional.of(ProcessHandle.current()), LeftOver.find(file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "12x", "99999999999999999999"})
    void aFileThatWasCutShortNamesNoProcess(String content) throws IOException {
        Files.writeString(file(), content);

        assertEquals(Optional.empty(), LeftOver.find(file()));
    }

    @Test
    void anotherProcessOfTheSameIdIsNotOurs() throws IOException {
        Files.writeString(file(), ProcessHandle.current().pid() + "\n1999-12-31T23:59:59Z");

        assertEquals(Optional.empty(), LeftOver.find(file()));
    }

    private Path file() {
        return folder.resolve("server.pid");
    }
}
