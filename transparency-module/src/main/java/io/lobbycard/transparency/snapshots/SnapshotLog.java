package io.lobbycard.transparency.snapshots;

import io.lobbycard.personalization.SnapshotPublished;
import io.lobbycard.transparency.log.Hash;
import io.lobbycard.transparency.log.LoggedEntry;
import io.lobbycard.transparency.log.Logs;
import io.lobbycard.transparency.log.Note;
import io.lobbycard.transparency.log.TransparencyLog;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Enters each snapshot before it serves. Should that fail, the snapshot serves all the same, because a picture always comes,
 * and is entered before the first receipt that names it; the time of the entry shows the delay to everybody.
 */
@ApplicationScoped
public class SnapshotLog {

    private static final Logger LOG = System.getLogger(SnapshotLog.class.getName());
    private static final byte[] NOTHING = {};

    private final TransparencyLog log;
    private final JsonMapper json;
    private final Clock clock;

    /** An entry, as it is written. */
    private record Entry(long snapshot, String sha256, Instant at) {}

    @Inject
    public SnapshotLog(Logs logs, JsonMapper json, Clock clock) {
        this.log = logs.snapshots();
        this.json = json;
        this.clock = clock;
    }

    void enter(@Observes SnapshotPublished published) {
        try {
            entered(published.number(), published.digest());
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.ERROR,
                    "Snapshot " + published.number() + " could not be entered in the public log yet.",
                    failure);
        }
    }

    /**
     * The snapshot's entry with its proof; it is entered now if it was not yet.
     *
     * @param digest SHA-256 of its bytes, in hexadecimal
     */
    public synchronized LoggedSnapshot entered(long number, String digest) {
        Optional<LoggedEntry> known = find(number, digest);
        if (known.isEmpty()) {
            Entry entry = new Entry(number, digest, clock.instant());
            log.append(Long.toString(number), json.writeValueAsBytes(entry), NOTHING);
            known = find(number, digest);
        }
        return proven(known.orElseThrow());
    }

    /**
     * The entries of a snapshot with their proofs; more than one if somebody has served different snapshots under one
     * number.
     *
     * @throws ProblemException 404 if there is none
     */
    List<LoggedSnapshot> of(long number) {
        List<LoggedSnapshot> found = entries(number).stream().map(this::proven).toList();
        if (found.isEmpty()) {
            throw ProblemException.notFound("There is no snapshot " + number + " in the log.");
        }
        return found;
    }

    private Optional<LoggedEntry> find(long number, String digest) {
        return entries(number).stream()
                .filter(entry ->
                        json.readValue(entry.open(), Entry.class).sha256().equals(digest))
                .findFirst();
    }

    private List<LoggedEntry> entries(long number) {
        return log.newest(Long.toString(number), Long.MAX_VALUE, 10);
    }

    private LoggedSnapshot proven(LoggedEntry entry) {
        Note checkpoint = log.covering(entry.position());
        long size = checkpoint.checkpoint().size();
        List<String> proof = log.inclusionProof(entry.position(), size).stream()
                .map(Hash::toString)
                .toList();
        return new LoggedSnapshot(
                entry.position(), new String(entry.open(), StandardCharsets.UTF_8), size, proof, checkpoint.text());
    }
}
