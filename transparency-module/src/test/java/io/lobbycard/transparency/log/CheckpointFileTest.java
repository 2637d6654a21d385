package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.keys.SigningKey;
import io.lobbycard.transparency.log.CheckpointFile.Mark;
import io.lobbycard.transparency.log.CheckpointFile.Read;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {

    private static final String LOG = "lobbycard/access";
    /** 21 MB of notes. */
    private static final int MANY = 100_000;

    @TempDir
    private Path folder;

    private final SigningKey key = SigningKey.generate();
    private final SigningKey next = SigningKey.generate();
    private final List<Note> found = new ArrayList<>();
    private Mark before = new Mark(0, new byte[0]);

    /** A server whose heap has 16 MB, less than the file. What it says is how many notes it has found, and which was the last. */
    static final class SmallServer {

        private SmallServer() {}

        public static void main(String[] folder) throws IOException {
            CheckpointFile file = new CheckpointFile(Path.of(folder[0]), LOG);
            AtomicLong count = new AtomicLong();
            Read read = file.read(null, file.end(), note -> count.incrementAndGet());
            boolean same = !file.read(read.mark(), file.end(), note -> count.incrementAndGet())
                    .whole();
            System.out.println(count + " " + same + " "
                    + file.newest().orElseThrow().checkpoint().size());
        }
    }

    @BeforeEach
    void readTwo() throws IOException {
        file().append(note(key, 1), key.publicKey());
        file().append(note(key, 2), key.publicKey());
        Read read = read(null);
        assertTrue(read.whole());
        assertEquals(List.of(note(key, 1), note(key, 2)), found);
        before = read.mark();
    }

    @Test
    void aFileThatNoHeapHoldsIsReadInParts() throws IOException, InterruptedException {
        Path notes = folder.resolve("access.checkpoints");
        // what nobody here has signed costs no check of a signature
        String foreign = "\n" + note(next, 3).text();
        try (BufferedWriter writer = Files.newBufferedWriter(notes, StandardOpenOption.APPEND)) {
            for (int count = 0; count < MANY; count++) {
                writer.write(foreign);
            }
        }
        file().append(note(key, 4), key.publicKey());

        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallServer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertEquals("3 true 4", small.inputReader().readLine());
        assertEquals(0, small.waitFor());
    }

    @Test
    void ofWhatIsNoNoteNothingIsHeld() {
        NoteReader reader = new NoteReader(LOG, List.of(key.publicKey()), found::add);
        found.clear();
        byte[] line = "a line that does not end ".repeat(NoteReader.LONGEST).getBytes(StandardCharsets.UTF_8);
        reader.read(line, line.length);
        byte[] lines = "\na line ".repeat(NoteReader.LONGEST).getBytes(StandardCharsets.UTF_8);
        reader.read(lines, lines.length);
        for (int blanks = 0; blanks < NoteReader.LONGEST; blanks += 13) {
            byte[] text = (" ".repeat(blanks) + "\n" + note(key, 5).text()).getBytes(StandardCharsets.UTF_8);
            reader.read(text, text.length);
            assertEquals(List.of(note(key, 5)), found, "after a line of " + blanks + " blanks");
            found.clear();
        }
    }

    @Test
    void theNewestIsFoundBehindMuchThatIsNone() throws IOException {
        Path notes = folder.resolve("access.checkpoints");
        Files.writeString(notes, "\nnothing".repeat(10_000), StandardOpenOption.APPEND);
        assertEquals(Optional.of(note(key, 2)), file().newest());
        Files.writeString(notes, "\nnothing".repeat(10_000));
        assertEquals(Optional.empty(), file().newest());
        Files.delete(notes);
        assertEquals(Optional.empty(), file().newest());
    }

    @Test
    void whatWasChangedOrCutOffSinceIsReadWholly() throws IOException {
        Path notes = folder.resolve("access.checkpoints");
        String text = Files.readString(notes);

        Files.writeString(notes, text.replaceFirst("Z\n", "Y\n"));
        Read changed = read(before);
        assertTrue(changed.whole());
        assertEquals(List.of(note(key, 2)), found);

        Files.writeString(notes, text.substring(0, text.length() / 2));
        Read cut = read(before);
        assertTrue(cut.whole());
        assertEquals(List.of(note(key, 1)), found);
    }

    @Test
    void noSignatureIsCheckedTwice() throws IOException {
        file().append(note(next, 3), next.publicKey());
        // without its key, an earlier note could not be read again
        Files.writeString(folder.resolve("access.keys"), Note.verifierKey(LOG, next.publicKey()) + "\n");

        Read read = read(before);

        assertFalse(read.whole());
        assertEquals(List.of(note(next, 3)), found);
        assertFalse(read(read.mark()).whole());
        assertEquals(List.of(), found);
    }

    private Read read(@Nullable Mark from) throws IOException {
        found.clear();
        return file().read(from, file().end(), found::add);
    }

    private CheckpointFile file() {
        return new CheckpointFile(folder, LOG);
    }

    private static Note note(SigningKey key, long size) {
        Hash root = Hash.leaf(new byte[] {(byte) size});
        return Note.sign(new Checkpoint(LOG, size, root, Instant.parse("2026-01-01T00:00:00Z")), key);
    }
}
