package io.lobbycard.transparency.access;

import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessRequest;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The grants in the database. */
@ApplicationScoped
class Grants {

    private static final String ONE_AT_A_TIME =
            "You have asked for this member's history already, or have access to it. Wait for that to end, or end it.";

    private final Emergencies emergencies;

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    @Inject
    Grants(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    /** @param stored is told before the grant can be used; if it fails there is none */
    @Transactional
    AccessGrant add(String asker, AccessRequest request, Instant now, Consumer<AccessGrant> stored) {
        if (request.emergency()) {
            emergencies.requireRoom(asker, now);
        }
        Optional<StoredGrant> before = pending(asker, request.member(), LockModeType.PESSIMISTIC_WRITE);
        before.ifPresent(grant -> grant.settle(now));
        if (before.filter(StoredGrant::isPending).isPresent()) {
            throw ProblemException.conflict(ONE_AT_A_TIME);
        }
        StoredGrant grant = new StoredGrant(asker, request, now);
        try {
            entities.flush();
            entities.persist(grant);
            entities.flush();
        } catch (ConstraintViolationException another) {
            throw ProblemException.conflict(ONE_AT_A_TIME);
        }
        AccessGrant added = grant.grant();
        stored.accept(added);
        return added;
    }

    @Transactional
    AccessGrant change(long id, Instant now, Consumer<StoredGrant> change) {
        StoredGrant grant = entities.find(StoredGrant.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (grant == null) {
            throw ProblemException.notFound("There is no such grant.");
        }
        grant.settle(now);
        change.accept(grant);
        return grant.grant();
    }

    /** The grant that lets this person see this member's history now. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<AccessGrant> openFor(String reader, MemberId member, Instant now) {
        return pending(reader, member, LockModeType.NONE)
                .filter(grant -> grant.isOpen(now))
                .map(StoredGrant::grant);
    }

    /** That grant, if it lets somebody see a history now. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<AccessGrant> open(long id, Instant now) {
        return Optional.ofNullable(entities.find(StoredGrant.class, id))
                .filter(grant -> grant.isOpen(now))
                .map(StoredGrant::grant);
    }

    @Transactional
    List<AccessGrant> newest(@Nullable String asker, int limit, Instant now) {
        List<StoredGrant> grants = entities.createQuery(
                        "select g from StoredGrant g where :asker is null or g.askedBy = :asker order by g.id desc",
                        StoredGrant.class)
                .setParameter("asker", asker)
                .setMaxResults(limit)
                .getResultList();
        grants.forEach(grant -> grant.settle(now));
        return grants.stream().map(StoredGrant::grant).toList();
    }

    @Transactional
    List<AccessGrant> about(MemberId member) {
        return entities.createQuery(
                        "select g from StoredGrant g where g.member = :member order by g.id desc", StoredGrant.class)
                .setParameter("member", member.value())
                .getResultStream()
                .map(StoredGrant::grant)
                .toList();
    }

    @Transactional
    List<AccessGrant> overdue(Instant now) {
        return entities.createQuery(
                        "select g from StoredGrant g where g.reviewDue < :now and g.reviewedBy is null order by g.reviewDue",
                        StoredGrant.class)
                .setParameter("now", now)
                .getResultStream()
                .map(StoredGrant::grant)
                .toList();
    }

    @Transactional
    int undecided() {
        return Math.toIntExact(entities.createQuery(
                        "select count(g) from StoredGrant g where g.state = :asked"
                                + " or (g.emergency = true and g.reviewedBy is null)",
                        Long.class)
                .setParameter("asked", AccessGrant.State.ASKED)
                .getSingleResult());
    }

    /** About whom a grant is. */
    @Transactional
    Optional<MemberId> memberOf(long id) {
        return Optional.ofNullable(entities.find(StoredGrant.class, id))
                .map(grant -> grant.grant().member());
    }

    /** Emergencies of this person that nobody has ended. */
    @Transactional
    List<AccessGrant> openEmergencies(String asker) {
        return entities.createQuery(
                        "select g from StoredGrant g where g.askedBy = :asker and g.emergency = true and g.pending = true",
                        StoredGrant.class)
                .setParameter("asker", asker)
                .getResultStream()
                .map(StoredGrant::grant)
                .toList();
    }

    /** Whether an emergency of this person was found to be none since a time. */
    @Transactional
    boolean misused(String asker, Instant since) {
        return entities.createQuery(
                                "select count(g) from StoredGrant g where g.askedBy = :asker and g.justified = false"
                                        + " and g.reviewedAt > :since",
                                Long.class)
                        .setParameter("asker", asker)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }

    /**
     * Deletes what names the member, but for emergencies that still have to be reviewed. Of those that were, it stays who
     * asked and when, because it counts among those of a day and may count against them, and nobody can tell any more whom
     * it was about.
     */
    @Transactional
    void historyErased(@Observes HistoryErased erased) {
        entities.createQuery("update StoredGrant g set g.member = :nobody, g.words = '' where g.member = :member"
                        + " and g.emergency = true and g.reviewedBy is not null")
                .setParameter("nobody", StoredGrant.NOBODY)
                .setParameter("member", erased.member().value())
                .executeUpdate();
        entities.createQuery("delete from StoredGrant g where g.member = :member and g.emergency = false")
                .setParameter("member", erased.member().value())
                .executeUpdate();
    }

    /** Whether anything names the member that {@link #historyErased} would take. */
    @Transactional
    boolean areLeftOf(MemberId member) {
        return entities.createQuery(
                                "select count(g) from StoredGrant g where g.member = :member"
                                        + " and (g.emergency = false or g.reviewedBy is not null)",
                                Long.class)
                        .setParameter("member", member.value())
                        .getSingleResult()
                > 0;
    }

    private Optional<StoredGrant> pending(String asker, MemberId member, LockModeType lock) {
        return entities.createQuery(
                        "select g from StoredGrant g where g.askedBy = :asker and g.member = :member and g.pending = true",
                        StoredGrant.class)
                .setParameter("asker", asker)
                .setParameter("member", member.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
