package io.lobbycard.catalog.jobs;

import io.lobbycard.catalog.ImportFault;
import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.JobId;
import io.lobbycard.catalog.JobState;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The jobs in the database. Whatever says how far one is has a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class JobRows {

    private static final int FAULTS_KEPT = 10_000;
    private static final int LONGEST_REASON = 1_000;

    private final String node = UUID.randomUUID().toString();
    private final Clock clock;

    @PersistenceContext(unitName = "catalog")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private EntityManager database;

    @Inject
    JobRows(Clock clock) {
        this.clock = clock;
    }

    /**
     * Adds a job in the caller's transaction, if there is one.
     *
     * @param parts of the file that belongs to it, empty without one
     * @return the job, to be queued as soon as that transaction is over
     * @throws jakarta.persistence.PersistenceException if there may be only one of its kind and one has not ended
     */
    @Transactional(TxType.REQUIRED)
    public Job add(NewJob begun, List<byte[]> parts) {
        StoredJob job = new StoredJob(begun, clock.instant());
        database.persist(job);
        database.flush();
        for (int part = 0; part < parts.size(); part++) {
            database.createNativeQuery(
                            "insert into catalog_job_part (job_id, part, content) values (:id, :part, :content)")
                    .setParameter("id", job.id())
                    .setParameter("part", part)
                    .setParameter("content", parts.get(part))
                    .executeUpdate();
        }
        return seen(job);
    }

    Optional<Job> find(JobId id) {
        return Optional.ofNullable(database.find(StoredJob.class, id.value())).map(this::seen);
    }

    List<Job> newest(Set<String> kinds, int limit) {
        return database.createQuery("from StoredJob where kind in :kinds order by created desc, id", StoredJob.class)
                .setParameter("kinds", kinds)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::seen)
                .toList();
    }

    List<Job> before(JobId id) {
        return database.createQuery(
                        "from StoredJob job where state in :open and id <> :id and (state = :running"
                                + " or created < (select created from StoredJob where id = :id)) order by created",
                        StoredJob.class)
                .setParameter("open", List.of(JobState.WAITING, JobState.RUNNING))
                .setParameter("running", JobState.RUNNING)
                .setParameter("id", id.value())
                .getResultStream()
                .map(this::seen)
                .sorted(Comparator.comparing(job -> job.state() != JobState.RUNNING))
                .toList();
    }

    /** Jobs that nobody works on, the oldest first. */
    List<JobId> unattended() {
        return database
                .createQuery(
                        "select id from StoredJob where state in :open and (heldUntil is null or heldUntil < :now)"
                                + " order by created",
                        String.class)
                .setParameter("open", List.of(JobState.WAITING, JobState.RUNNING))
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .map(JobId::new)
                .toList();
    }

    /** Takes a job for this node; empty if it has ended, even just now for being taken too often, or another one has it. */
    Optional<TakenJob> take(JobId id) {
        Optional<StoredJob> job = locked(id);
        Optional<TakenJob> taken =
                job.filter(each -> each.take(node, clock.instant())).map(StoredJob::taken);
        if (taken.isPresent() && taken.get().whole()) {
            delete("catalog_job_fault", id);
        }
        job.filter(StoredJob::ended).ifPresent(ended -> delete("catalog_job_part", id));
        return taken;
    }

    /**
     * Notes how far a job is.
     *
     * @param rows that were looked at since the last time
     * @param faults those of them that were not taken
     * @param worked how long that took
     * @return false if it must not go on, because somebody cancelled it, cannot wait for it, or because another node has it
     */
    public boolean advance(JobId id, int rows, List<ImportFault> faults, Duration worked) {
        StoredJob job = locked(id).orElseThrow();
        int kept = job.failed();
        faults.stream().limit(Math.max(0, FAULTS_KEPT - kept)).forEach(fault -> keep(id, fault));
        return job.advance(node, rows, faults.size(), worked, clock.instant());
    }

    /**
     * Notes that a job can only be carried to its end from here on.
     *
     * @return false if it must not go on, because somebody cancelled it or another node has it
     */
    public boolean settle(JobId id) {
        return locked(id).orElseThrow().settle(node);
    }

    /** Ends a job; its file is not needed any more. */
    void end(JobId id, JobState how, @Nullable String why) {
        if (locked(id).orElseThrow().end(node, how, why)) {
            delete("catalog_job_part", id);
        }
    }

    /**
     * Lets a job go that has not ended; whoever looks next goes on with it.
     *
     * @param counted whether it may be let go like this a few times only
     */
    void release(JobId id, boolean counted) {
        StoredJob job = locked(id).orElseThrow();
        job.release(node, counted);
        if (job.ended()) {
            delete("catalog_job_part", id);
        }
    }

    /** Asks jobs of a kind that do all or nothing to step back and to begin anew later, for somebody who cannot wait. */
    public void giveWay(String kind) {
        database.createQuery(
                        "select id from StoredJob where kind = :kind and whole = true and state = :running",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("running", JobState.RUNNING)
                .getResultList()
                .forEach(id -> locked(new JobId(id)).ifPresent(StoredJob::giveWay));
    }

    Optional<Job> cancel(JobId id, String actor) {
        Optional<StoredJob> job = locked(id);
        job.ifPresent(each -> each.askToCancel(actor, clock.instant()));
        job.filter(StoredJob::ended).ifPresent(ended -> delete("catalog_job_part", id));
        return job.map(this::seen);
    }

    /**
     * A part of the file that belongs to a job, or null behind the last one. Whoever reads it is at work, so that the job is
     * this node's for longer, if it is so at all.
     */
    public byte @Nullable [] part(JobId id, int part) {
        boolean unused = locked(id).orElseThrow().renew(node, clock.instant());
        List<?> found = database.createNativeQuery(
                        "select content from catalog_job_part where job_id = :id and part = :part", byte[].class)
                .setParameter("id", id.value())
                .setParameter("part", part)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.getFirst();
    }

    List<ImportFault> faults(JobId id, long behind, int limit) {
        List<?> rows = database.createNativeQuery(
                        "select line, column_name, reason from catalog_job_fault"
                                + " where job_id = :id and line > :behind order by line",
                        Tuple.class)
                .setParameter("id", id.value())
                .setParameter("behind", behind)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(JobRows::fault).toList();
    }

    private Job seen(StoredJob job) {
        return job.seen(clock.instant());
    }

    private Optional<StoredJob> locked(JobId id) {
        return Optional.ofNullable(database.find(StoredJob.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private void keep(JobId id, ImportFault fault) {
        String reason = fault.reason();
        database.createNativeQuery("insert ignore into catalog_job_fault (job_id, line, column_name, reason)"
                        + " values (:id, :line, :column, :reason)")
                .setParameter("id", id.value())
                .setParameter("line", fault.line())
                .setParameter("column", fault.column())
                .setParameter("reason", reason.substring(0, Math.min(LONGEST_REASON, reason.length())))
                .executeUpdate();
    }

    private void delete(String table, JobId id) {
        database.createNativeQuery("delete from " + table + " where job_id = :id")
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
