package io.lobbycard.catalog.imports;

import io.lobbycard.catalog.ImportFault;
import io.lobbycard.catalog.ImportId;
import io.lobbycard.catalog.ImportState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The jobs in the database. Whatever says how far one is has a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ImportRows {

    private static final int FAULTS_KEPT = 10_000;
    private static final int LONGEST_REASON = 1_000;

    private final String node = UUID.randomUUID().toString();
    private final Clock clock;

    @PersistenceContext(unitName = "catalog")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private EntityManager database;

    @Inject
    ImportRows(Clock clock) {
        this.clock = clock;
    }

    StoredImport add(StoredImport job, List<byte[]> parts) {
        database.persist(job);
        database.flush();
        for (int part = 0; part < parts.size(); part++) {
            database.createNativeQuery(
                            "insert into catalog_import_part (import_id, part, content) values (:id, :part, :content)")
                    .setParameter("id", job.id())
                    .setParameter("part", part)
                    .setParameter("content", parts.get(part))
                    .executeUpdate();
        }
        return job;
    }

    Optional<StoredImport> find(ImportId id) {
        return Optional.ofNullable(database.find(StoredImport.class, id.value()));
    }

    List<StoredImport> newest(Set<String> kinds, int limit) {
        return database.createQuery(
                        "from StoredImport where kind in :kinds order by created desc, id", StoredImport.class)
                .setParameter("kinds", kinds)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Jobs that nobody works on, the oldest first. */
    List<ImportId> unattended() {
        return database
                .createQuery(
                        "select id from StoredImport where state in :open and (heldUntil is null or heldUntil < :now)"
                                + " order by created",
                        String.class)
                .setParameter("open", List.of(ImportState.WAITING, ImportState.RUNNING))
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .map(ImportId::new)
                .toList();
    }

    /** Takes a job for this node; empty if it has ended or another one has it. */
    Optional<StoredImport> take(ImportId id) {
        return locked(id).filter(job -> job.take(node, clock.instant())).map(job -> {
            if (job.whole()) {
                delete("catalog_import_fault", id);
            }
            return job;
        });
    }

    /** False if the job must not go on. */
    boolean advance(ImportId id, int rows, List<ImportFault> faults, Duration worked) {
        StoredImport job = locked(id).orElseThrow();
        int kept = job.failed();
        faults.stream().limit(Math.max(0, FAULTS_KEPT - kept)).forEach(fault -> keep(id, fault));
        return job.advance(node, rows, faults.size(), worked, clock.instant());
    }

    /** Ends a job; its file is not needed any more. */
    void end(ImportId id, ImportState how, @Nullable String why) {
        if (locked(id).orElseThrow().end(node, how, why)) {
            delete("catalog_import_part", id);
        }
    }

    /** Lets a job go that has not ended; whoever looks next goes on with it. */
    void release(ImportId id) {
        StoredImport job = locked(id).orElseThrow();
        job.release(node);
        if (job.ended()) {
            delete("catalog_import_part", id);
        }
    }

    Optional<StoredImport> cancel(ImportId id) {
        Optional<StoredImport> job = locked(id);
        job.ifPresent(each -> each.askToCancel(clock.instant()));
        job.filter(StoredImport::ended).ifPresent(ended -> delete("catalog_import_part", id));
        return job;
    }

    byte @Nullable [] part(ImportId id, int part) {
        List<?> found = database.createNativeQuery(
                        "select content from catalog_import_part where import_id = :id and part = :part", byte[].class)
                .setParameter("id", id.value())
                .setParameter("part", part)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.getFirst();
    }

    List<ImportFault> faults(ImportId id, long behind, int limit) {
        List<?> rows = database.createNativeQuery(
                        "select line, column_name, reason from catalog_import_fault"
                                + " where import_id = :id and line > :behind order by line",
                        Tuple.class)
                .setParameter("id", id.value())
                .setParameter("behind", behind)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(ImportRows::fault).toList();
    }

    private Optional<StoredImport> locked(ImportId id) {
        return Optional.ofNullable(database.find(StoredImport.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private void keep(ImportId id, ImportFault fault) {
        String reason = fault.reason();
        database.createNativeQuery("insert ignore into catalog_import_fault (import_id, line, column_name, reason)"
                        + " values (:id, :line, :column, :reason)")
                .setParameter("id", id.value())
                .setParameter("line", fault.line())
                .setParameter("column", fault.column())
                .setParameter("reason", reason.substring(0, Math.min(LONGEST_REASON, reason.length())))
                .executeUpdate();
    }

    private void delete(String table, ImportId id) {
        database.createNativeQuery("delete from " + table + " where import_id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    private static ImportFault fault(Tuple row) {
        return new ImportFault(
                row.get("line", Number.class).longValue(),
                row.get("column_name", String.class),
                row.get("reason", String.class));
    }
}
