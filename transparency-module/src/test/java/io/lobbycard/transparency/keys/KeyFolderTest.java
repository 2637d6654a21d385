package io.lobbycard.transparency.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.web.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    private static final byte[] FIRST = {1, 2, 3};
    private static final byte[] SECOND = {4, 5, 6};

    @TempDir
    private Path folder;

    private final KeyFolderMarks marks = new HeldMark();
    private int failures;

    @Test
    void theFirstSecretOfANameStays() {
        KeyFolder keys = folder(1);

        assertArrayEquals(FIRST, keys.keep("members", "ada", FIRST));
        assertArrayEquals(FIRST, keys.keep("members", "ada", SECOND));
        assertArrayEquals(FIRST, keys.read("members", "ada").orElseThrow());
        assertArrayEquals(FIRST, folder(1).read("members", "ada").orElseThrow());
    }

    @Test
    void ofTwoWhoKeepAtOnceBothGetTheSame() {
        KeyFolder keys = folder(1);
        List<String> kept = Stream.of(FIRST, SECOND, FIRST, SECOND, FIRST, SECOND, FIRST, SECOND)
                .parallel()
                .map(secret -> Base64.getEncoder().encodeToString(keys.keep("members", "ada", secret)))
                .toList();

        assertEquals(1, kept.stream().distinct().count(), kept::toString);
    }

    @Test
    void whatIsDeletedIsGone() throws IOException {
        KeyFolder keys = folder(1);
        keys.keep("members", "ada", FIRST);
        keys.delete("members", "ada");

        assertTrue(keys.read("members", "ada").isEmpty());
        assertEquals(List.of(), keys.all("members"));
        try (Stream<Path> left = Files.walk(folder.resolve("members"))) {
            assertEquals(0, left.filter(Files::isRegularFile).count());
        }
        keys.delete("members", "ada");
    }

    @Test
    void whatACrashLeftOfKeepingItGoesWithIt() throws IOException {
        KeyFolder keys = folder(1);
        keys.keep("members", "ada", FIRST);
        try (Stream<Path> files = Files.walk(folder.resolve("members"))) {
            Path file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.createLink(file.resolveSibling(file.getFileName() + ".unfinished123"), file);
        }

        assertEquals(1, keys.all("members").size());
        keys.delete("members", "ada");
        try (Stream<Path> left = Files.walk(folder.resolve("members"))) {
            assertEquals(0, left.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void neitherNamesNorContentsSayAnythingWithoutTheMasterKey() throws IOException {
        folder(1).keep("members", "ada", "a secret of hers".getBytes(StandardCharsets.UTF_8));

        KeyFolder foreign = folder(2);
        assertThrows(ProblemException.class, () -> foreign.all("members"));
        assertThrows(ProblemException.class, () -> foreign.read("members", "ada"));
        try (Stream<Path> files = Files.walk(folder.resolve("members"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(file.toString().contains("ada"));
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("secret"));
            }
        }
    }

    @Test
    void aChangedFileIsRefused() throws IOException {
        KeyFolder keys = folder(1);
        keys.keep("members", "ada", FIRST);
        try (Stream<Path> files = Files.walk(folder.resolve("members"))) {
            Path file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            byte[] content = Files.readAllBytes(file);
            content[content.length - 1] ^= 1;
            Files.write(file, content);
        }

        assertThrows(IllegalStateException.class, () -> keys.read("members", "ada"));
    }

    @Test
    void oneChangedFileHidesNoOther() throws IOException {
        KeyFolder keys = folder(1);
        keys.keep("members", "ada", FIRST);
        try (Stream<Path> files = Files.walk(folder.resolve("members"))) {
            Files.write(files.filter(Files::isRegularFile).findFirst().orElseThrow(), new byte[] {0});
        }
        keys.keep("members", "bob", SECOND);

        List<byte[]> all = keys.all("members");
        assertEquals(1, all.size());
        assertArrayEquals(SECOND, all.getFirst());
    }

    @Test
    void aFolderThatWasNotMountedIsNotTakenForAnEmptyOne() throws IOException {
        KeyFolder keys = folder(1);
        keys.keep("members", "ada", FIRST);
        assertTrue(keys.isExpected());

        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        Files.createDirectory(folder);
        assertFalse(keys.isExpected());
        assertThrows(ProblemException.class, () -> keys.read("members", "ada"));
        assertThrows(ProblemException.class, () -> keys.all("members"));
        assertThrows(ProblemException.class, () -> keys.keep("members", "bob", SECOND));
        assertThrows(ProblemException.class, () -> keys.delete("members", "ada"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count(), "something was kept in the wrong folder");
        }

        Files.delete(folder);
        Files.move(away, folder);
        assertArrayEquals(FIRST, keys.read("members", "ada").orElseThrow());
    }

    @Test
    void untilTheDatabaseSaysWhichFolderItIsNothingIsKeptOrTakenForMissing() {
        KeyFolderMarks away = new KeyFolderMarks() {
            @Override
            public Optional<String> known() {
                if (failures-- > 0) {
                    throw new IllegalStateException("The database is away.");
                }
                return marks.known();
            }

            @Override
            public String keep(String mark) {
                return marks.keep(mark);
            }
        };
        KeyFolder keys = new KeyFolder(master(1), away, Optional.of(folder.toString()), "");

        failures = 3;
        assertThrows(IllegalStateException.class, keys::bind);
        assertFalse(keys.isExpected());
        assertThrows(ProblemException.class, () -> keys.read("members", "ada"));
        assertThrows(ProblemException.class, () -> keys.keep("members", "ada", FIRST));

        assertArrayEquals(FIRST, keys.keep("members", "ada", FIRST));
        assertTrue(keys.isExpected());
    }

    @Test
    void anotherFolderIsNotTakenForTheOneThatIsExpected() {
        marks.keep("of another one");
        KeyFolder keys = folder(1);
        keys.bind();

        assertFalse(keys.isExpected());
        assertThrows(ProblemException.class, () -> keys.keep("members", "ada", FIRST));
    }

    @Test
    void withoutAMasterKeyNothingIsKept() {
        KeyFolder keys = new KeyFolder(new MasterKey(Optional.empty()), marks, Optional.of(folder.toString()), "");

        assertThrows(ProblemException.class, () -> keys.keep("members", "ada", FIRST));
    }

    private KeyFolder folder(int master) {
        return new KeyFolder(master(master), marks, Optional.of(folder.toString()), "");
    }

    private static MasterKey master(int first) {
        byte[] key = new byte[32];
        key[0] = (byte) first;
        return new MasterKey(Optional.of(Base64.getEncoder().encodeToString(key)));
    }
}
