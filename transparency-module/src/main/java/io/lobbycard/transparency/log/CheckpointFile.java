package io.lobbycard.transparency.log;

import io.lobbycard.files.ForcedFiles;
import io.lobbycard.transparency.keys.PublicKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The checkpoints of one log, outside the database: signed notes one after the other in a file that is only ever appended to,
 * each forced to the disk, and beside it the keys that they are signed with. Servers that share the folder append one at a
 * time. What a crash left unfinished is passed over when the files are read.
 */
final class CheckpointFile {

    /** Bytes that are held of the file at a time. */
    private static final int PART = 1 << 16;

    /** Bytes in which the last note is looked for first. */
    private static final long TAIL = 1 << 12;

    /** Characters of a reason. */
    private static final int FEWEST_WORDS = 10;

    private final Path folder;
    private final String log;
    private final Path notes;
    private final Path keys;
    private final Path anew;
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
        this.anew = this.folder.resolve(name + ".anew");
    }

    /** The beginning of the file, by its length and its SHA-256. */
    @SuppressWarnings("ArrayRecordComponent") // compared here alone
    record Mark(long length, byte[] sha256) {

        private boolean isOf(MessageDigest beginning) {
            return Arrays.equals(sha256, beginning.digest());
        }
    }

    /**
     * What a reading came to.
     *
     * @param whole whether all notes passed; else only those that were added, as the rest is as it was
     */
    record Read(boolean whole, Mark mark) {}

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
        List<Note> others = new ArrayList<>();
        if (begin > known) {
            pass(known, begin, Hash.sha256(), reader(others::add)::read);
        }
        known = begin + text.length;
        return others;
    }

    /** Up to where the file reaches. No note that somebody has begun and not ended lies before that, unless a crash left it. */
    synchronized long end() throws IOException {
        return ForcedFiles.length(notes);
    }

    /**
     * Reads up to an end, in parts, and checks the signatures of what was added.
     *
     * @param before what was read before; null to check all of them
     * @param found takes the notes that are signed with a key which lies beside them, the oldest first
     */
    Read read(@Nullable Mark before, long end, Consumer<Note> found) throws IOException {
        MessageDigest sha256 = Hash.sha256();
        long begin = before != null && before.length() <= end && begins(before, sha256) ? before.length() : 0;
        boolean whole = begin == 0;
        if (whole) {
            sha256.reset();
        }
        long read = pass(begin, end, sha256, reader(found)::read);
        know(end);
        return new Read(whole, new Mark(begin + read, sha256.digest()));
    }

    /** The last note. */
    Optional<Note> newest() throws IOException {
        long end = end();
        AtomicReference<@Nullable Note> last = new AtomicReference<>();
        for (long back = TAIL; last.get() == null; back *= 2) {
            pass(Math.max(0, end - back), end, Hash.sha256(), reader(last::set)::read);
            if (back >= end) {
                break;
            }
        }
        return Optional.ofNullable(last.get());
    }

    /** Whether a person has written down that a log of just this size begins anew without its checkpoints, and why. */
    boolean isBegunAnew(long size) throws IOException {
        String begin = size + " ";
        return lines(anew).stream()
                .anyMatch(line -> line.startsWith(begin)
                        && line.substring(begin.length()).strip().length() >= FEWEST_WORDS);
    }

    private synchronized void know(long end) {
        known = Math.max(known, end);
    }

    private boolean begins(Mark before, MessageDigest sha256) throws IOException {
        pass(0, before.length(), sha256, (part, count) -> {});
        return before.isOf(copy(sha256));
    }

    private static MessageDigest copy(MessageDigest sha256) {
        try {
            return (MessageDigest) sha256.clone();
        } catch (CloneNotSupportedException missing) {
            throw new IllegalStateException("The platform's SHA-256 can be copied.", missing);
        }
    }

    private interface Parts {
        void take(byte[] part, int count);
    }

    /** @return how many bytes passed, which are fewer than there should be if the file has become shorter meanwhile */
    private long pass(long begin, long end, MessageDigest sha256, Parts parts) throws IOException {
        if (begin >= end) {
            return 0;
        }
        long at = begin;
        byte[] part = new byte[PART];
        try (FileChannel channel = FileChannel.open(notes, StandardOpenOption.READ)) {
            while (at < end) {
                int wanted = (int) Math.min(part.length, end - at);
                int count = channel.read(ByteBuffer.wrap(part, 0, wanted), at);
                if (count < 0) {
                    break;
                }
                sha256.update(part, 0, count);
                parts.take(part, count);
                at += count;
            }
        }
        return at - begin;
    }

    private NoteReader reader(Consumer<Note> found) throws IOException {
        List<PublicKey> signers = new ArrayList<>();
        for (String line : lines(keys)) {
            Note.publicKey(log, line).ifPresent(signers::add);
        }
        return new NoteReader(log, signers, found);
    }

    /** A key lies there before any note that it signs. */
    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
