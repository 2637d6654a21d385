package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.keys.SigningKey;
import io.lobbycard.transparency.log.CheckpointFile.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {

    private static final String LOG = "lobbycard/access";

    @TempDir
    private Path folder;

    private final SigningKey key = SigningKey.generate();
    private final SigningKey next = SigningKey.generate();
    private Read before = new Read(List.of(), true, new CheckpointFile.Mark(0, new byte[0]));

    @BeforeEach
    void readTwo() throws IOException {
        file().append(note(key, 1), key.publicKey());
        file().append(note(key, 2), key.publicKey());
        before = file().read(null);
        assertTrue(before.whole());
    }

    @Test
    void whatWasChangedOrCutOffSinceIsReadWholly() throws IOException {
        Path notes = folder.resolve("access.checkpoints");
        String text = Files.readString(notes);

        Files.writeString(notes, text.replaceFirst("Z\n", "Y\n"));
        Read changed = file().read(before.mark());
        assertTrue(changed.whole());
        assertEquals(List.of(note(key, 2)), changed.notes());

        Files.writeString(notes, text.substring(0, text.length() / 2));
        Read cut = file().read(before.mark());
        assertTrue(cut.whole());
        assertEquals(List.of(note(key, 1)), cut.notes());
    }

    @Test
    void noSignatureIsCheckedTwice() throws IOException {
        file().append(note(next, 3), next.publicKey());
        // without its key, an earlier note could not be read again
        Files.writeString(folder.resolve("access.keys"), Note.verifierKey(LOG, next.publicKey()) + "\n");

        Read read = file().read(before.mark());

        assertFalse(read.whole());
        assertEquals(List.of(note(next, 3)), read.notes());
        assertEquals(List.of(), file().read(read.mark()).notes());
    }

    private CheckpointFile file() {
        return new CheckpointFile(folder, LOG);
    }

    private static Note note(SigningKey key, long size) {
        Hash root = Hash.leaf(new byte[] {(byte) size});
        return Note.sign(new Checkpoint(LOG, size, root, Instant.parse("2026-01-01T00:00:00Z")), key);
    }
}
