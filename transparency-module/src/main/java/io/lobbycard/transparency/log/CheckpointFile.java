package io.lobbycard.transparency.log;

import io.lobbycard.files.ForcedFiles;
import io.lobbycard.transparency.keys.PublicKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The checkpoints of one log on this machine, outside the database: signed notes one after the other in a file that is only
 * ever appended to, each forced to the disk, and beside it the keys that they are signed with. What a crash left unfinished
 * is passed over when the files are read.
 */
final class CheckpointFile {

    private static final String SIGNATURE = "\u2014 ";

    private final Path folder;
    private final String log;
    private final Path notes;
    private final Path keys;
    private final Set<String> knownKeys = new HashSet<>();

    /** @param log its name; what follows the last slash names the files */
    CheckpointFile(Path folder, String log) {
        this.folder = folder.toAbsolutePath();
        this.log = log;
        String name = log.substring(log.lastIndexOf('/') + 1);
        this.notes = this.folder.resolve(name + ".checkpoints");
        this.keys = this.folder.resolve(name + ".keys");
    }

    /** Returns once the note, and the key that checks it, are on the disk. */
    void append(Note note, PublicKey key) throws IOException {
        String verifierKey = Note.verifierKey(log, key);
        if (!knownKeys.contains(verifierKey) && !lines(keys).contains(verifierKey)) {
            append(keys, "\n" + verifierKey + "\n");
        }
        knownKeys.add(verifierKey);
        // the first line break ends what a crash may have cut off
        append(notes, "\n" + note.text());
    }

    /** All notes that are signed with a key which lies beside them, the oldest first. */
    List<Note> notes() throws IOException {
        List<PublicKey> known = new ArrayList<>();
        for (String line : lines(keys)) {
            Note.publicKey(log, line).ifPresent(known::add);
        }
        List<Note> found = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines(notes)) {
            if (line.equals(log)) {
                text.setLength(0);
            }
            text.append(line).append('\n');
            if (line.startsWith(SIGNATURE)) {
                for (PublicKey key : known) {
                    Note.open(text.toString(), key).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private void append(Path file, String text) throws IOException {
        ForcedFiles.createFolders(folder);
        ForcedFiles.append(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
