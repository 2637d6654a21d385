package io.lobbycard.transparency.log;

import io.lobbycard.files.ForcedFiles;
import io.lobbycard.transparency.keys.PublicKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checkpoints of one log, outside the database: signed notes one after the other in a file that is only ever appended to,
 * each forced to the disk, and beside it the keys that they are signed with. Servers that share the folder append one at a
 * time. What a crash left unfinished is passed over when the files are read.
 */
final class CheckpointFile {

    private static final String SIGNATURE = "\u2014 ";

    private final Path folder;
    private final String log;
    private final Path notes;
    private final Path keys;
    private final Set<String> knownKeys = new HashSet<>();
    /** Up to where this server knows what the file says, because it has read or written it. */
    private long known;

    /** @param log its name; what follows the last slash names the files */
    CheckpointFile(Path folder, String log) {
        this.folder = folder.toAbsolutePath();
        this.log = log;
        String name = log.substring(log.lastIndexOf('/') + 1);
        this.notes = this.folder.resolve(name + ".checkpoints");
        this.keys = this.folder.resolve(name + ".keys");
    }

    /**
     * What lay in the file at a time.
     *
     * @param notes those signed with a key which lies beside them, the oldest first; only those that were added, if the
     *     rest is as it was
     * @param whole whether they are all that there are
     */
    record Read(List<Note> notes, boolean whole, Mark mark) {}

    /** The beginning of the file, by its length and its SHA-256. */
    @SuppressWarnings("ArrayRecordComponent") // compared here alone
    record Mark(int length, byte[] sha256) {

        private static Mark of(byte[] content) {
            return new Mark(content.length, Hash.sha256().digest(content));
        }

        private boolean begins(byte[] content) {
            if (content.length < length) {
                return false;
            }
            MessageDigest digest = Hash.sha256();
            digest.update(content, 0, length);
            return Arrays.equals(sha256, digest.digest());
        }
    }

    /**
     * Returns once the note, and the key that checks it, are on the disk.
     *
     * @return what other servers have appended since this one last appended or read
     */
    synchronized List<Note> append(Note note, PublicKey key) throws IOException {
        ForcedFiles.createFolders(folder);
        String verifierKey = Note.verifierKey(log, key);
        if (!knownKeys.contains(verifierKey) && !lines(keys).contains(verifierKey)) {
            ForcedFiles.append(keys, bytes("\n" + verifierKey + "\n"));
        }
        knownKeys.add(verifierKey);
        // the first line break ends what a crash may have cut off
        byte[] text = bytes("\n" + note.text());
        long begin = ForcedFiles.append(notes, text);
        List<Note> others = begin <= known ? List.of() : parsed(between(known, begin));
        known = begin + text.length;
        return others;
    }

    /** All notes. */
    List<Note> notes() throws IOException {
        return read(null).notes();
    }

    /**
     * Checks the signatures of what was added.
     *
     * @param before what was read before; null to check all of them
     */
    Read read(@Nullable Mark before) throws IOException {
        byte[] content = content();
        Mark mark = Mark.of(content);
        return before != null && before.begins(content)
                ? new Read(parsed(Arrays.copyOfRange(content, before.length(), content.length)), false, mark)
                : new Read(parsed(content), true, mark);
    }

    private synchronized byte[] content() throws IOException {
        byte[] content = ForcedFiles.readFrom(notes, 0);
        known = content.length;
        return content;
    }

    private byte[] between(long begin, long end) throws IOException {
        byte[] rest = ForcedFiles.readFrom(notes, begin);
        return Arrays.copyOf(rest, Math.toIntExact(Math.min(rest.length, end - begin)));
    }

    private List<Note> parsed(byte[] content) throws IOException {
        List<PublicKey> signers = new ArrayList<>();
        for (String line : lines(keys)) {
            Note.publicKey(log, line).ifPresent(signers::add);
        }
        List<Note> found = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : new String(content, StandardCharsets.UTF_8).lines().toList()) {
            if (line.equals(log)) {
                text.setLength(0);
            }
            text.append(line).append('\n');
            if (line.startsWith(SIGNATURE)) {
                for (PublicKey key : signers) {
                    Note.open(text.toString(), key).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** A key lies there before any note that it signs. */
    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
