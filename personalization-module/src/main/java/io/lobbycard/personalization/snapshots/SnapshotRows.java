package io.lobbycard.personalization.snapshots;

import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.storage.DatabaseClock;
import io.lobbycard.personalization.storage.Turns;
import io.lobbycard.personalization.storage.Turns.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows behind snapshots. */
@ApplicationScoped
class SnapshotRows {

    /** Far below the 16 MiB that a MariaDB server takes in one packet by default. */
    private static final int PART_BYTES = 1 << 20;

    private static final long NO_SNAPSHOT = 0;

    /** A snapshot serves until the next entry of the log, so of those from before the limit the last one counts. */
    private static final String OLD = """
        select s.number from StoredSnapshot s where s.created < :limit and s.number not in :kept and s.number not in (
            select v.snapshot from StoredServing v where v.at >= :limit
                or v.revision = (select max(older.revision) from StoredServing older where older.at < :limit))\
        """;

    private final Turns turns;
    private final DatabaseClock shared;
    private final Clock clock;

    @PersistenceContext(unitName = "personalization")
    private EntityManager entities;

    @Inject
    SnapshotRows(Turns turns, DatabaseClock shared, Clock clock) {
        this.turns = turns;
        this.shared = shared;
        this.clock = clock;
    }

    /** Opens an entry, which counts only once it is complete. */
    @Transactional
    StoredSnapshot open(String note) {
        StoredSnapshot entry = new StoredSnapshot(shared.now(), note);
        entities.persist(entry);
        return entry;
    }

    /**
     * Stores the snapshot, each part let go of when it is written.
     *
     * @return the digest
     */
    @Transactional
    byte[] complete(Snapshot snapshot) {
        byte[] bytes = snapshot.toBytes();
        for (int from = 0; from < bytes.length; from += PART_BYTES) {
            byte[] content = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART_BYTES));
            StoredPart part = new StoredPart(snapshot.number(), from / PART_BYTES, content);
            entities.persist(part);
            entities.flush();
            entities.detach(part);
        }
        byte[] digest = Snapshot.digest(bytes);
        entities.find(StoredSnapshot.class, snapshot.number())
                .complete(HexFormat.of().formatHex(digest), bytes.length);
        return digest;
    }

    Optional<byte[]> bytes(long number) {
        List<byte[]> parts = entities.createQuery(
                        "select p.content from StoredPart p where p.snapshot = :number order by p.part", byte[].class)
                .setParameter("number", number)
                .getResultList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer bytes =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(bytes::put);
        return Optional.of(bytes.array());
    }

    List<StoredSnapshot> newest(int limit) {
        return entities.createQuery(
                        "select s from StoredSnapshot s where s.digest <> '' order by s.number desc",
                        StoredSnapshot.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Of all that are complete. */
    Set<Long> numbers() {
        return Set.copyOf(entities.createQuery("select s.number from StoredSnapshot s where s.digest <> ''", Long.class)
                .getResultList());
    }

    Optional<StoredSnapshot> entry(long number) {
        return Optional.ofNullable(entities.find(StoredSnapshot.class, number));
    }

    Optional<StoredServing> serving() {
        return entities
                .createQuery("select s from StoredServing s order by s.revision desc", StoredServing.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The numbers of all snapshots that have ever served. */
    Set<Long> everServed() {
        return Set.copyOf(entities.createQuery("select distinct s.snapshot from StoredServing s", Long.class)
                .getResultList());
    }

    /**
     * Serves a snapshot that was made while another one served, unless somebody has gone back to a snapshot since, or ended
     * that, or a newer one has served.
     *
     * @param learnedFrom see {@link StoredServing#learnedFrom}
     * @param since newest entry of the log when it was begun; 0 if there was none
     * @return false if it does not serve
     */
    @Transactional
    boolean serveMade(long snapshot, @Nullable Long learnedFrom, long since, String actor, String reason) {
        turns.take(Turn.SERVING);
        boolean overtaken = entities
                .createQuery("select s from StoredServing s where s.revision > :since", StoredServing.class)
                .setParameter("since", since)
                .getResultList()
                .stream()
                .anyMatch(later -> later.snapshot() > snapshot || !Objects.equals(later.learnedFrom(), learnedFrom));
        if (overtaken) {
            return false;
        }
        serve(snapshot, learnedFrom, actor, reason);
        return true;
    }

    /** Serves a snapshot and leaves the kill switch as it is. */
    @Transactional
    void serve(long snapshot, @Nullable Long learnedFrom, String actor, String reason) {
        turns.take(Turn.SERVING);
        boolean killSwitch = serving().map(StoredServing::killSwitch).orElse(false);
        entities.persist(new StoredServing(shared.now(), snapshot, learnedFrom, killSwitch, actor, reason));
    }

    /** Sets the kill switch and leaves the snapshot as it is; before the first one it counts for that. */
    @Transactional
    void killSwitch(boolean on, String actor, String reason) {
        turns.take(Turn.SERVING);
        long snapshot = serving().map(StoredServing::snapshot).orElse(NO_SNAPSHOT);
        Long learnedFrom = serving().map(StoredServing::learnedFrom).orElse(null);
        entities.persist(new StoredServing(shared.now(), snapshot, learnedFrom, on, actor, reason));
    }

    /**
     * Forgets snapshots that are older, but never these, nor any that served within that time: choices were made from them.
     * Of the database's clock and this server's it goes by the one that is behind, because what is forgotten is gone.
     */
    @Transactional
    void deleteOlderThan(Duration age, Set<Long> kept) {
        Instant limit = earlier(shared.now(), clock.instant()).minus(age);
        List<Long> old = entities.createQuery(OLD, Long.class)
                .setParameter("limit", limit)
                .setParameter("kept", kept)
                .getResultList();
        if (!old.isEmpty()) {
            entities.createQuery("delete from StoredPart p where p.snapshot in :old")
                    .setParameter("old", old)
                    .executeUpdate();
            entities.createQuery("delete from StoredSnapshot s where s.number in :old")
                    .setParameter("old", old)
                    .executeUpdate();
        }
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
