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
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A log that can only grow. An append is acknowledged when the entry is durable in the database and a signed checkpoint over
 * it is durable outside. Before the first append of its life a server compares the whole log with the checkpoints, and
 * {@link LogWatch} does so every hour; if anything was changed, or another server has signed other entries, it appends nothing
 * more until the log is again what they say.
 */
public final class TransparencyLog {

    private static final Logger LOG = System.getLogger(TransparencyLog.class.getName());

    private final String name;
    private final LogRows rows;
    private final SigningKeys keys;
    private final CheckpointFile file;
    private final Clock clock;
    private final AtomicReference<@Nullable Note> latest = new AtomicReference<>();
    private final OtherServers others = new OtherServers();
    private final ComparedTree compared;

    /**
     * Nothing is read before the first append or comparison.
     *
     * @param background where the log is compared with its checkpoints for whoever cannot wait
     * @param patience how long an append waits for the first comparison
     */
    TransparencyLog(
            String name,
            LogRows rows,
            SigningKeys keys,
            Path folder,
            Clock clock,
            Executor background,
            Duration patience) {
        this.name = name;
        this.rows = rows;
        this.keys = keys;
        this.file = new CheckpointFile(folder, "lobbycard/" + name);
        this.clock = clock;
        this.compared = new ComparedTree(
                name,
                new Comparison(name, () -> new EntryPages(rows, name), file),
                new ComparedTree.Parts(latest, others, clock, background, patience));
    }

    /**
     * Appends an entry.
     *
     * @param subject by which entries are found again
     * @return its position
     * @throws ProblemException 503 if it could not be written down for good; then whatever depends on it must not happen
     */
    public long append(String subject, byte[] open, byte[] sealed) {
        compared.require();
        return appendToCompared(subject, open, sealed);
    }

    private synchronized long appendToCompared(String subject, byte[] open, byte[] sealed) {
        MerkleTree known = compared.tree();
        SigningKey key = keys.current(KeyPurpose.CHECKPOINTS);
        if (known.size() == 0 && latest.get() == null) {
            // so that no entry was ever there without a checkpoint outside, and one whose checkpoints are gone is told
            // from it
            sign(known, key);
        }
        try {
            for (LoggedEntry entry : rows.append(name, known.size(), subject, open, sealed)) {
                known.append(entry.leaf());
            }
        } catch (ShortenedLogException shortened) {
            String why = "The log of " + name + " has been shortened.";
            compared.distrust(why);
            throw ComparedTree.unavailable(why, shortened);
        }
        sign(known, key);
        return known.size() - 1;
    }

    /** A checkpoint over that entry, which another server may have written. */
    public Note covering(long position) {
        compared.require();
        synchronized (this) {
            MerkleTree known = compared.tree();
            if (known.size() <= position) {
                catchUp(known);
            }
            Note newest = latest.get();
            return newest == null || newest.checkpoint().size() <= position
                    ? sign(known, keys.current(KeyPurpose.CHECKPOINTS))
                    : newest;
        }
    }

    /**
     * The newest checkpoint that this server has signed; empty before the first. It vouches for nothing that came later, and
     * waits neither for an append nor for a comparison.
     */
    public Optional<Note> latest() {
        if (latest.get() == null) {
            latest.compareAndSet(null, newestOnDisk());
        }
        return Optional.ofNullable(latest.get());
    }

    /** The latest time that a checkpoint states, of those that this server has signed or read. It waits for nothing either. */
    public Instant signedUpTo() {
        Instant own = latest().map(note -> note.checkpoint().at()).orElse(Instant.MIN);
        Instant theirs = others.signedUpTo();
        return own.isAfter(theirs) ? own : theirs;
    }

    /**
     * The path from an entry to the root of a size.
     *
     * @throws IllegalArgumentException if there is no such entry or size
     */
    public List<Hash> inclusionProof(long position, long size) {
        compared.require();
        synchronized (this) {
            return compared.tree().inclusionProof(position, size);
        }
    }

    /**
     * What shows that the newer size begins with the older.
     *
     * @throws IllegalArgumentException if there are no such sizes
     */
    public List<Hash> consistencyProof(long older, long newer) {
        compared.require();
        synchronized (this) {
            MerkleTree known = compared.tree();
            if (newer > known.size()) {
                catchUp(known);
            }
            return known.consistencyProof(older, newer);
        }
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
     * Compares the whole log with all checkpoints that lie on this server; empty if nothing is wrong. If anything is, an append
     * a minute later makes it compare again, and all are refused for as long as it still is. Who asks while it is compared
     * gets what comes of that.
     *
     * @throws ProblemException 503 if the checkpoints cannot be read; then nothing is appended either
     */
    public List<String> findings() {
        return compared.compare(true);
    }

    /** The same, but as long as the checkpoints that were found right are as they were, their signatures are not checked again. */
    public List<String> findingsAgain() {
        return compared.compare(false);
    }

    private Note sign(MerkleTree known, SigningKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long size = known.size();
        Note note = Note.sign(new Checkpoint("lobbycard/" + name, size, known.root(size), now), key);
        boolean forked;
        try {
            forked = others.contradict(file.append(note, key.publicKey()), known);
        } catch (IOException failure) {
            throw ComparedTree.unavailable("The checkpoint over it could not be stored.", failure);
        }
        latest.set(note);
        if (forked) {
            LOG.log(Level.ERROR, "Another server has signed a checkpoint over other entries of the log {0}.", name);
            String why = "The log of " + name + " is not what its checkpoints say.";
            compared.distrust(why);
            throw ComparedTree.unavailable(why, null);
        }
        return note;
    }

    private @Nullable Note newestOnDisk() {
        try {
            return file.newest().orElse(null);
        } catch (IOException failure) {
            throw ComparedTree.unavailable("The checkpoints cannot be read.", failure);
        }
    }
}
