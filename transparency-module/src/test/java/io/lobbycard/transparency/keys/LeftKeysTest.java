package io.lobbycard.transparency.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.web.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftKeysTest {

    private static final String KIND = "words";

    @TempDir
    private Path parent;

    private KeyFolder folder;

    @BeforeEach
    void keepTwo() {
        MasterKey master = new MasterKey(Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
        folder = new KeyFolder(
                master, new HeldMark(), Optional.of(parent.resolve("keys").toString()), "unused");
        folder.keep(KIND, "ended", new byte[] {1});
        folder.keep(KIND, "said", new byte[] {2});
        folder.keep("members", "ada", new byte[] {3});
    }

    @Test
    void whatACrashLeftOfAnEndedWordIsDestroyedAndNothingElse() {
        assertEquals(1, later(Duration.ofMinutes(11)).destroy(KIND, () -> Set.of("said")));

        assertTrue(folder.read(KIND, "ended").isEmpty());
        assertTrue(folder.read(KIND, "said").isPresent());
        assertTrue(folder.read("members", "ada").isPresent());
    }

    @Test
    void aKeyWhoseWordIsStillBeingStoredStays() {
        assertEquals(0, later(Duration.ofMinutes(9)).destroy(KIND, Set::of));
        assertFalse(folder.read(KIND, "said").isEmpty());
    }

    @Test
    void whileTheFolderIsAwayNothingIsThoughtToBeGone() throws IOException {
        Path away = parent.resolve("away");
        Files.move(parent.resolve("keys"), away);
        LeftKeys left = later(Duration.ofDays(1));

        assertThrows(ProblemException.class, () -> left.destroy(KIND, Set::of));

        Files.move(away, parent.resolve("keys"));
        assertEquals(2, left.destroy(KIND, Set::of));
    }

    private LeftKeys later(Duration time) {
        return new LeftKeys(folder, Clock.offset(Clock.systemUTC(), time));
    }
}
