package io.lobbycard.personalization.learning;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.DailySums;
import io.lobbycard.personalization.engine.UnreadableSnapshotException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sums of each day in the database. */
@ApplicationScoped
class LearnedDays {

    private final Erasures erasures;

    @PersistenceContext(unitName = "personalization")
    private EntityManager entities;

    @Inject
    LearnedDays(Erasures erasures) {
        this.erasures = erasures;
    }

    Set<LocalDate> days() {
        return new HashSet<>(entities.createQuery("select d.day from StoredDay d", LocalDate.class)
                .getResultList());
    }

    Optional<Instant> firstLearned() {
        return Optional.ofNullable(
                entities.createQuery("select min(d.learned) from StoredDay d where d.outcomes > 0", Instant.class)
                        .getSingleResult());
    }

    /**
     * Stores what was learned of a day, unless a member was erased meanwhile who may be in it.
     *
     * @param span by which it was learned
     * @param erased {@link Erasures#soFar()} before it was learned
     * @return whether it was stored
     */
    @Transactional
    boolean store(LocalDate day, DailySums sums, Span span, long erased) {
        if (erasures.anySince(erased)) {
            return false;
        }
        StoredDay stored = entities.find(StoredDay.class, day);
        if (stored == null) {
            stored = new StoredDay(day);
            entities.persist(stored);
        }
        stored.learn(sums, span);
        return true;
    }

    /**
     * How those of some days were learned that hold outcomes, the oldest first. Until the end of an erasure none of them is
     * learned again.
     *
     * @param otherwise window of days with which none was noted
     */
    List<Learned> learned(Set<LocalDate> some, Duration otherwise) {
        return some.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "select d.day, d.learned, d.windowSeconds from StoredDay d"
                                        + " where d.day in :some and d.outcomes > 0 order by d.day",
                                Object[].class)
                        .setParameter("some", some)
                        .getResultList()
                        .stream()
                        .map(row -> learned(row, otherwise))
                        .toList();
    }

    private static Learned learned(Object[] row, Duration otherwise) {
        LocalDate day = (LocalDate) row[0];
        Duration window = row[2] == null ? otherwise : Duration.ofSeconds((Long) row[2]);
        return new Learned(day, Span.ofDays(day, day, (Instant) row[1], window));
    }

    /** A day and the span by which it was learned. */
    record Learned(LocalDate day, Span span) {}

    /**
     * Takes outcomes out of a day that holds them; part of the caller's transaction. The day is written and let go at once:
     * there may be hundreds, and each may be large.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void takeOut(LocalDate day, CatalogView catalog, DailySums outcomes) {
        StoredDay stored = entities.find(StoredDay.class, day, LockModeType.PESSIMISTIC_WRITE);
        if (stored != null) {
            DailySums sums = read(stored, catalog);
            sums.subtract(outcomes);
            stored.put(sums);
            entities.flush();
            entities.detach(stored);
        }
    }

    /** The sums of a day for a catalogue view; empty if the day is not learned. */
    @Transactional
    Optional<DailySums> sums(LocalDate day, CatalogView catalog) {
        return Optional.ofNullable(entities.find(StoredDay.class, day)).map(stored -> read(stored, catalog));
    }

    /** The newest day with outcomes that was learned by a window no shorter than this, over the catalogue of then. */
    @Transactional
    Optional<LearnedDay> newest(Duration least) {
        return entities
                .createQuery(
                        "select d from StoredDay d where d.outcomes > 0 and d.windowSeconds >= :least order by d.day desc",
                        StoredDay.class)
                .setParameter("least", least.toSeconds())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(stored -> new LearnedDay(stored.day(), read(stored)));
    }

    record LearnedDay(LocalDate day, DailySums sums) {}

    /** Days with outcomes from a first one on, the oldest first. */
    List<LocalDate> daysFrom(LocalDate from) {
        return entities.createQuery(
                        "select d.day from StoredDay d where d.day >= :from and d.outcomes > 0 order by d.day",
                        LocalDate.class)
                .setParameter("from", from)
                .getResultList();
    }

    private static DailySums read(StoredDay stored, CatalogView catalog) {
        return read(stored).over(catalog);
    }

    private static DailySums read(StoredDay stored) {
        try {
            return DailySums.fromBytes(stored.sums());
        } catch (UnreadableSnapshotException unreadable) {
            throw new IllegalStateException("The sums of " + stored.day() + " cannot be read.", unreadable);
        }
    }
}
