package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.transparency.keys.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteTest {

    private static final String LOG = "lobbycard/access";

    private final SigningKey key = SigningKey.generate();
    private final Note note = note(3);

    @Test
    void opensWhatItSigned() {
        assertEquals(Optional.of(note), Note.open(note.text(), key.publicKey()));
    }

    @Test
    void opensNothingOfAnotherKey() {
        assertEquals(
                Optional.empty(), Note.open(note.text(), SigningKey.generate().publicKey()));
    }

    @Test
    void refusesEveryFlippedBit() {
        byte[] bytes = note.text().getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            String text = new String(flipped, StandardCharsets.UTF_8);
            assertEquals(Optional.empty(), Note.open(text, key.publicKey()), "bit " + bit);
        }
    }

    @Test
    void theFileGivesBackWhatWasAppended(@TempDir Path folder) throws IOException {
        CheckpointFile file = new CheckpointFile(folder.resolve("checkpoints"), LOG);
        file.append(note, key.publicKey());
        file.append(note(4), key.publicKey());
        assertEquals(List.of(note, note(4)), notes(new CheckpointFile(folder.resolve("checkpoints"), LOG)));
    }

    @Test
    void theFileGivesBackWhatEarlierKeysSigned(@TempDir Path folder) throws IOException {
        for (int size = 0; size < 20; size++) {
            SigningKey another = SigningKey.generate();
            Note signed = Note.sign(note(size).checkpoint(), another);
            new CheckpointFile(folder, LOG).append(signed, another.publicKey());
        }
        assertEquals(20, notes(new CheckpointFile(folder, LOG)).size());
    }

    @Test
    void theFileOutlivesAnAppendThatWasCutOffAnywhere(@TempDir Path folder) throws IOException {
        int complete = note.text().length() - 1;
        for (int length = 0; length < complete; length += 7) {
            CheckpointFile file = new CheckpointFile(folder, LOG + length);
            Note first = note(LOG + length, 1);
            Note second = note(LOG + length, 2);
            file.append(first, key.publicKey());
            Files.writeString(
                    folder.resolve("access" + length + ".checkpoints"),
                    "\n" + second.text().substring(0, length),
                    StandardOpenOption.APPEND);
            file.append(second, key.publicKey());
            assertEquals(List.of(first, second), notes(file), "cut at " + length);
        }
    }

    private static List<Note> notes(CheckpointFile file) throws IOException {
        List<Note> notes = new ArrayList<>();
        file.read(null, file.end(), notes::add);
        assertEquals(notes.getLast(), file.newest().orElseThrow());
        return notes;
    }

    private Note note(long size) {
        return note(LOG, size);
    }

    private Note note(String log, long size) {
        Hash root = Hash.leaf(new byte[] {(byte) size});
        return Note.sign(new Checkpoint(log, size, root, Instant.parse("2026-01-01T00:00:00Z")), key);
    }
}
