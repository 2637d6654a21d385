package io.lobbycard.transparency.log;

import io.lobbycard.transparency.keys.KeyPurpose;
import io.lobbycard.transparency.keys.SigningKey;
import io.lobbycard.transparency.keys.SigningKeys;
import io.lobbycard.web.ProblemException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A log that can only grow. An append is acknowledged when the entry is durable in the database and a signed checkpoint over
 * it is durable outside. Before the first append of its life a server compares the whole log with the checkpoints, and
 * {@link LogWatch} does so every hour; if anything was changed, or another server has signed other entries, it appends nothing
 * more until the log is again what they say.
 */
public final class TransparencyLog {

    private static final Logger LOG = System.getLogger(TransparencyLog.class.getName());
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final String name;
    private final LogRows rows;
    private final SigningKeys keys;
    private final CheckpointFile file;
    private final Comparison comparison;
    private final Clock clock;
    private @Nullable MerkleTree tree;
    private @Nullable Note latest;
    private final OtherServers others = new OtherServers();
    private Instant refusedUntil = Instant.MIN;
    private int doubts;

    TransparencyLog(String name, LogRows rows, SigningKeys keys, Path folder, Clock clock) {
        this.name = name;
        this.rows = rows;
        this.keys = keys;
        this.file = new CheckpointFile(folder, "lobbycard/" + name);
        this.comparison = new Comparison(name, () -> new EntryPages(rows, name), file);
        this.clock = clock;
    }

    /**
     * Appends an entry.
     *
     * @param subject by which entries are found again
     * @return its position
     * @throws ProblemException 503 if it could not be written down for good; then whatever depends on it must not happen
     */
    public synchronized long append(String subject, byte[] open, byte[] sealed) {
        MerkleTree known = tree();
        SigningKey key = keys.current(KeyPurpose.CHECKPOINTS);
        try {
            for (LoggedEntry entry : rows.append(name, known.size(), subject, open, sealed)) {
                known.append(entry.leaf());
            }
        } catch (ShortenedLogException shortened) {
            distrust();
            throw unavailable("The log of " + name + " has been shortened.", shortened);
        }
        sign(known, key);
        return known.size() - 1;
    }

    /** A checkpoint over that entry, which another server may have written. */
    public synchronized Note covering(long position) {
        MerkleTree known = tree();
        if (known.size() <= position) {
            catchUp(known);
        }
        Note newest = latest;
        return newest == null || newest.checkpoint().size() <= position
                ? sign(known, keys.current(KeyPurpose.CHECKPOINTS))
                : newest;
    }

    /** The newest checkpoint that this server has signed; empty before the first. It vouches for nothing that came later. */
    public synchronized Optional<Note> latest() {
        Note known = latest;
        if (known == null) {
            known = newestOnDisk();
            latest = known;
        }
        return Optional.ofNullable(known);
    }

    /** The latest time that a checkpoint states, of those that this server has signed or read. */
    public synchronized Instant signedUpTo() {
        Instant own = latest().map(note -> note.checkpoint().at()).orElse(Instant.MIN);
        Instant theirs = others.signedUpTo();
        return own.isAfter(theirs) ? own : theirs;
    }

    /**
     * The path from an entry to the root of a size.
     *
     * @throws IllegalArgumentException if there is no such entry or size
     */
    public synchronized List<Hash> inclusionProof(long position, long size) {
        return tree().inclusionProof(position, size);
    }

    /**
     * What shows that the newer size begins with the older.
     *
     * @throws IllegalArgumentException if there are no such sizes
     */
    public synchronized List<Hash> consistencyProof(long older, long newer) {
        MerkleTree known = tree();
        if (newer > known.size()) {
            catchUp(known);
        }
        return known.consistencyProof(older, newer);
    }

    /** Takes in what other servers have appended. */
    private void catchUp(MerkleTree known) {
        rows.from(name, known.size(), Integer.MAX_VALUE).forEach(entry -> known.append(entry.leaf()));
    }

    /** Entries from a position on, in their order. */
    public List<LoggedEntry> from(long position, int limit) {
        return rows.from(name, position, limit);
    }

    /** Entries below a position, the newest first; of one subject if one is named. */
    public List<LoggedEntry> newest(@Nullable String subject, long below, int limit) {
        return rows.newest(name, subject, below, limit);
    }

    /**
     * Compares the whole log with all checkpoints that lie on this server; empty if nothing is wrong. If anything is, the
     * next append compares again, and is refused for as long as it still is.
     */
    public List<String> findings() {
        return judged(() -> comparison.compare(signed()));
    }

    /** The same, but as long as the checkpoints that were found right are as they were, their signatures are not checked again. */
    public List<String> findingsAgain() {
        return judged(() -> comparison.compareAgain(signed()));
    }

    private interface Compared {
        Comparison.Result result() throws IOException;
    }

    private List<String> judged(Compared compared) {
        int before = doubts();
        try {
            return judged(compared.result(), before);
        } catch (IOException failure) {
            distrust();
            return List.of("The checkpoints cannot be read: " + failure.getMessage());
        }
    }

    /** @param before how many {@link #doubts} there were when the comparison began; it settles none that came later */
    private synchronized List<String> judged(Comparison.Result result, int before) {
        others.heard(result.signedUpTo());
        if (!result.findings().isEmpty()) {
            distrust();
        } else if (before == doubts) {
            refusedUntil = Instant.MIN;
            if (tree == null) {
                tree = result.tree();
                latest = result.newest().orElse(null);
            }
        }
        return result.findings();
    }

    private synchronized @Nullable Note signed() {
        return latest;
    }

    /** How often this server has found a reason not to trust the log. */
    private synchronized int doubts() {
        return doubts;
    }

    /** Nothing is appended before the log has been compared again, which is not done at each request. */
    private synchronized void distrust() {
        tree = null;
        doubts++;
        refusedUntil = clock.instant().plus(RETRY);
    }

    private Note sign(MerkleTree known, SigningKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long size = known.size();
        Note note = Note.sign(new Checkpoint("lobbycard/" + name, size, known.root(size), now), key);
        boolean forked;
        try {
            forked = others.contradict(file.append(note, key.publicKey()), known);
        } catch (IOException failure) {
            throw unavailable("The checkpoint over it could not be stored.", failure);
        }
        latest = note;
        if (forked) {
            LOG.log(Level.ERROR, "Another server has signed a checkpoint over other entries of the log {0}.", name);
            distrust();
            throw changed();
        }
        return note;
    }

    private MerkleTree tree() {
        MerkleTree known = tree;
        if (known == null) {
            if (clock.instant().isBefore(refusedUntil)) {
                throw changed();
            }
            known = compared();
        }
        return known;
    }

    private MerkleTree compared() {
        try {
            Comparison.Result result = comparison.compare(latest);
            List<String> findings = judged(result, doubts);
            if (!findings.isEmpty()) {
                LOG.log(Level.ERROR, "The log {0} was changed: {1}", name, findings.getFirst());
                throw changed();
            }
            return result.tree();
        } catch (IOException failure) {
            throw unavailable("The checkpoints cannot be read.", failure);
        }
    }

    private @Nullable Note newestOnDisk() {
        try {
            return file.newest().orElse(null);
        } catch (IOException failure) {
            throw unavailable("The checkpoints cannot be read.", failure);
        }
    }

    private ProblemException changed() {
        return unavailable("The log of " + name + " is not what its checkpoints say.", null);
    }

    private static ProblemException unavailable(String why, @Nullable Throwable cause) {
        return ProblemException.unavailable(
                why + " Nothing can be written down, so nothing that must be written down can happen.", RETRY, cause);
    }
}
