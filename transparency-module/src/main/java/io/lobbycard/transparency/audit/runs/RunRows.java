package io.lobbycard.transparency.audit.runs;

import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.AuditRun.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The runs in the database. */
@ApplicationScoped
class RunRows {

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    @Transactional(TxType.REQUIRES_NEW)
    StoredRun add(StoredRun run) {
        entities.persist(run);
        entities.flush();
        return run;
    }

    /** Adds a run by the schedule, unless one of its kind waits or runs; then nothing happens, whichever node asks. */
    @Transactional(TxType.REQUIRES_NEW)
    void addScheduled(AuditKind kind, AuditCatalogue catalogue, int members, long seed, Instant at) {
        entities.createNativeQuery("insert into transparency_audit_run"
                        + " (kind, catalogue, members, seed, snapshot, state, asker, asked_at)"
                        + " values (:kind, :catalogue, :members, :seed, 0, :state, :asker, :at)"
                        + " on duplicate key update id = id")
                .setParameter("kind", kind.name())
                .setParameter("catalogue", catalogue.name())
                .setParameter("members", members)
                .setParameter("seed", seed)
                .setParameter("state", State.WAITING.name())
                .setParameter("asker", AuditRun.BY_SCHEDULE)
                .setParameter("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
    }

    @Transactional
    Optional<StoredRun> find(long id) {
        return Optional.ofNullable(entities.find(StoredRun.class, id));
    }

    /** Begins, for one node, the run that has waited longest, but one by the schedule before those of people. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<StoredRun> beginNext(Instant until, long serving) {
        Optional<StoredRun> next = entities.createQuery(
                        "select r from StoredRun r where r.state = :waiting"
                                + " order by case when r.asker = :schedule then 0 else 1 end, r.id",
                        StoredRun.class)
                .setParameter("schedule", AuditRun.BY_SCHEDULE)
                .setParameter("waiting", State.WAITING)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        next.ifPresent(run -> run.begin(until, serving));
        return next;
    }

    /** Holds a run for longer; false if it is not running any more. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean hold(long id, Instant until) {
        return entities.createQuery(
                                "update StoredRun r set r.heldUntil = :until where r.id = :id and r.state = :running")
                        .setParameter("until", until)
                        .setParameter("id", id)
                        .setParameter("running", State.RUNNING)
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(long id, State how, String what, @Nullable String figures, @Nullable String counts, Instant at) {
        StoredRun run = entities.find(StoredRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            return;
        }
        if (run.end(how, what, figures, at) && counts != null) {
            entities.createNativeQuery("update transparency_audit_run set counts = :counts where id = :id")
                    .setParameter("counts", counts)
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    @Transactional
    List<StoredRun> newest(long below, int limit) {
        return entities.createQuery("select r from StoredRun r where r.id < :below order by r.id desc", StoredRun.class)
                .setParameter("below", below)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The newest of a kind that is done and was asked for by somebody. */
    @Transactional
    Optional<StoredRun> last(AuditKind kind, String asker) {
        return entities.createQuery(
                        "select r from StoredRun r where r.asker = :asker and r.kind = :kind and r.state = :done"
                                + " order by r.id desc",
                        StoredRun.class)
                .setParameter("asker", asker)
                .setParameter("kind", kind)
                .setParameter("done", State.DONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** In whatever state. */
    @Transactional
    Optional<StoredRun> lastOf(AuditKind kind, String asker) {
        return entities.createQuery(
                        "select r from StoredRun r where r.asker = :asker and r.kind = :kind order by r.id desc",
                        StoredRun.class)
                .setParameter("asker", asker)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The finished run of the snapshot gate about a snapshot. */
    @Transactional
    Optional<StoredRun> ofGate(long snapshot) {
        return entities.createQuery(
                        "select r from StoredRun r where r.asker = :gate and r.snapshot = :snapshot and r.state = :done"
                                + " order by r.id desc",
                        StoredRun.class)
                .setParameter("gate", AuditRun.BY_SNAPSHOT_GATE)
                .setParameter("snapshot", snapshot)
                .setParameter("done", State.DONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many runs that somebody asked for have not begun. */
    @Transactional
    long waiting(String asker) {
        return entities.createQuery(
                        "select count(r) from StoredRun r where r.asker = :asker and r.state = :waiting", Long.class)
                .setParameter("asker", asker)
                .setParameter("waiting", State.WAITING)
                .getSingleResult();
    }

    @Transactional
    Optional<String> counts(long id) {
        List<?> found = entities.createNativeQuery(
                        "select counts from transparency_audit_run where id = :id and counts is not null")
                .setParameter("id", id)
                .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }

    /** Ends the runs whose node has stopped. */
    @Transactional(TxType.REQUIRES_NEW)
    void endAbandoned(String why, Instant now) {
        entities.createQuery(
                        "select r from StoredRun r where r.state = :running"
                                + " and (r.heldUntil is null or r.heldUntil < :now)",
                        StoredRun.class)
                .setParameter("running", State.RUNNING)
                .setParameter("now", now)
                .getResultStream()
                .forEach(run -> run.end(State.FAILED, why, null, now));
    }
}
