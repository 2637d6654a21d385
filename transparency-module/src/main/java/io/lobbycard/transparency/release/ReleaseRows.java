package io.lobbycard.transparency.release;

import io.lobbycard.transparency.Release.State;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The releases in the database. */
@ApplicationScoped
class ReleaseRows {

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    ReleaseRows(Clock clock) {
        this.clock = clock;
    }

    /**
     * Adds a release, or finds the one with the same sentence around the same answer.
     *
     * @param told {@link Told} as JSON
     */
    @Transactional(TxType.REQUIRES_NEW)
    StoredRelease put(long charge, Wish wish, String told, String asker) {
        // one text after the other, so that the same one sent twice is stored once
        entities.createNativeQuery("select charge from transparency_release_answer where charge = :charge for update")
                .setParameter("charge", charge)
                .getSingleResult();
        return entities.createQuery(
                        "select r from StoredRelease r where r.charge = :charge and r.template = :template",
                        StoredRelease.class)
                .setParameter("charge", charge)
                .setParameter("template", wish.sentence())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> added(new StoredRelease(charge, wish, told, asker, now())));
    }

    /** Keeps the words of a release that has none yet, and says which it has. */
    @Transactional(TxType.REQUIRES_NEW)
    String keep(long id, String told) {
        return entities.find(StoredRelease.class, id, LockModeType.PESSIMISTIC_WRITE)
                .keep(told);
    }

    @Transactional(TxType.REQUIRES_NEW)
    StoredRelease decide(long id, State decision, String officer, @Nullable String remark) {
        StoredRelease release = entities.find(StoredRelease.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (release == null) {
            throw ProblemException.notFound("There is no such release.");
        }
        release.decide(decision, officer, remark, now());
        return release;
    }

    @Transactional
    List<StoredRelease> list(State state, long below, int limit) {
        return entities.createQuery(
                        "select r from StoredRelease r where r.state = :state and r.id < :below order by r.id desc",
                        StoredRelease.class)
                .setParameter("state", state)
                .setParameter("below", below)
                .setMaxResults(limit)
                .getResultList();
    }

    @Transactional
    int pending() {
        return Math.toIntExact(
                entities.createQuery("select count(r) from StoredRelease r where r.state = :pending", Long.class)
                        .setParameter("pending", State.PENDING)
                        .getSingleResult());
    }

    private StoredRelease added(StoredRelease release) {
        entities.persist(release);
        entities.flush();
        return release;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
