package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.keys.SigningKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several servers, each a process of its own, append to the checkpoints of one log in a folder that they share. */
@Timeout(120)
class SharedCheckpointsTest {

    private static final String LOG = "lobbycard/access";
    private static final int NOTES = 60;

    private final SigningKey key = SigningKey.generate();

    @TempDir
    private Path folder;

    /** A server that is slow to write: it leaves its note half written until it reads a line, and only then ends it. */
    static final class SlowServer {

        private SlowServer() {}

        public static void main(String[] folder) throws IOException {
            SigningKey key = SigningKey.generate();
            Note note = note(key, 1);
            Files.writeString(Path.of(folder[0], "access.keys"), Note.verifierKey(LOG, key.publicKey()) + "\n");
            byte[] text = ("\n" + note.text()).getBytes(StandardCharsets.UTF_8);
            try (FileChannel channel = FileChannel.open(
                    Path.of(folder[0], "access.checkpoints"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.lock();
                channel.write(ByteBuffer.wrap(text, 0, text.length / 2));
                System.out.println("half");
                System.in.read();
                channel.write(ByteBuffer.wrap(text, text.length / 2, text.length - text.length / 2));
            }
        }
    }

    /** A server that appends as fast as it can. */
    static final class BusyServer {

        private BusyServer() {}

        public static void main(String[] folder) throws IOException {
            SigningKey key = SigningKey.generate();
            CheckpointFile file = new CheckpointFile(Path.of(folder[0]), LOG);
            System.out.println("begins");
            System.in.read();
            for (int size = 1; size <= NOTES; size++) {
                file.append(note(key, size), key.publicKey());
            }
        }
    }

    @Test
    void nobodyWritesIntoTheNoteOfAnotherWhoIsSlow() throws Exception {
        Process slow = start(SlowServer.class);
        assertEquals("half", slow.inputReader().readLine());
        CheckpointFile own = new CheckpointFile(folder, LOG);
        List<Note> others = new ArrayList<>();
        Thread appending = Thread.ofPlatform().start(() -> {
            try {
                others.addAll(own.append(note(key, 2), key.publicKey()));
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
        assertFalse(appending.join(Duration.ofMillis(300)), "appended into the middle of another note");
        goOn(slow);
        appending.join();

        assertEquals(List.of(1L, 2L), sizes(notes(own)));
        assertEquals(List.of(1L), sizes(others), "what another server has signed meanwhile was not told");
    }

    @Test
    void ofServersThatAppendAtOnceEveryNoteIsKept() throws Exception {
        List<Process> servers = List.of(start(BusyServer.class), start(BusyServer.class));
        for (Process server : servers) {
            assertEquals("begins", server.inputReader().readLine());
        }
        CheckpointFile own = new CheckpointFile(folder, LOG);
        List<Note> told = new ArrayList<>();
        for (Process server : servers) {
            goOn(server);
        }
        for (int size = 1; size <= NOTES; size++) {
            told.addAll(own.append(note(key, size), key.publicKey()));
        }
        for (Process server : servers) {
            assertTrue(server.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, server.exitValue());
        }
        told.addAll(own.append(note(key, NOTES + 1), key.publicKey()));

        assertEquals(3 * NOTES + 1, notes(own).size());
        assertEquals(2 * NOTES, told.size());
    }

    private Process start(Class<?> server) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        server.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void goOn(Process server) throws IOException {
        Objects.requireNonNull(server.outputWriter()).write("\n");
        server.outputWriter().flush();
    }

    private static List<Note> notes(CheckpointFile file) throws IOException {
        List<Note> notes = new ArrayList<>();
        file.read(null, file.end(), notes::add);
        return notes;
    }

    private static List<Long> sizes(List<Note> notes) {
        return notes.stream().map(note -> note.checkpoint().size()).toList();
    }

    private static Note note(SigningKey key, long size) {
        Hash root = Hash.leaf(new byte[] {(byte) size});
        return Note.sign(new Checkpoint(LOG, size, root, Instant.parse("2026-01-01T00:00:00Z")), key);
    }
}
