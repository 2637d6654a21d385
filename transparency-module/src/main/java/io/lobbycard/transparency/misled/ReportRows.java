package io.lobbycard.transparency.misled;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.MisledReport;
import io.lobbycard.transparency.MisledReport.Outcome;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;

/** The reports in the database. */
@ApplicationScoped
@Transactional
class ReportRows {

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    private final Histories histories;

    @Inject
    ReportRows(Histories histories) {
        this.histories = histories;
    }

    /** @throws ProblemException 409 if the member has erased since the mark */
    MisledReport add(MemberId member, Artwork artwork, String words, Instant now, Instant due, int erasureMark) {
        histories.requireNotErasedSince(member, erasureMark);
        StoredReport report = new StoredReport(member, artwork.title(), artwork.id(), words, now, due);
        try {
            entities.persist(report);
            entities.flush();
            return report.report();
        } catch (ConstraintViolationException twice) {
            throw new ReportedTwiceException(twice);
        }
    }

    /** Somebody who says the same twice at once. */
    static final class ReportedTwiceException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ReportedTwiceException(ConstraintViolationException twice) {
            super("The same picture was reported by the same member at the same moment.", twice);
        }
    }

    /** The report of this picture by this member that waits for an answer. */
    Optional<MisledReport> waiting(MemberId member, Artwork artwork) {
        return entities.createQuery(
                        "select r from StoredReport r where r.member = :member and r.artwork = :artwork and r.waiting = true",
                        StoredReport.class)
                .setParameter("member", member.value())
                .setParameter("artwork", artwork.id().value())
                .getResultStream()
                .findFirst()
                .map(StoredReport::report);
    }

    List<MisledReport> of(MemberId member) {
        return entities.createQuery(
                        "select r from StoredReport r where r.member = :member order by r.id desc", StoredReport.class)
                .setParameter("member", member.value())
                .getResultStream()
                .map(StoredReport::report)
                .toList();
    }

    int unread(MemberId member) {
        return Math.toIntExact(entities.createQuery(
                        "select count(r) from StoredReport r"
                                + " where r.member = :member and r.waiting is null and r.answerRead = false",
                        Long.class)
                .setParameter("member", member.value())
                .getSingleResult());
    }

    void read(MemberId member, Set<Long> reports) {
        entities.createQuery("update StoredReport r set r.answerRead = true where r.member = :member"
                        + " and r.id in :reports and r.waiting is null and r.answerRead = false")
                .setParameter("member", member.value())
                .setParameter("reports", reports)
                .executeUpdate();
    }

    List<MisledReport> waiting(int limit) {
        return entities.createQuery(
                        "select r from StoredReport r where r.waiting = true order by r.due, r.id", StoredReport.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(StoredReport::report)
                .toList();
    }

    int unanswered() {
        return Math.toIntExact(
                entities.createQuery("select count(r) from StoredReport r where r.waiting = true", Long.class)
                        .getSingleResult());
    }

    /** How many should have been answered by a time. */
    int overdue(Instant now) {
        return Math.toIntExact(entities.createQuery(
                        "select count(r) from StoredReport r where r.waiting = true and r.due < :now", Long.class)
                .setParameter("now", now)
                .getSingleResult());
    }

    /**
     * Answers the report with this number, which must wait for that; of two answers at once the second finds the first.
     *
     * @param effect what the answer does to the picture, before it is given
     */
    MisledReport answer(
            long id, String reviewer, Outcome outcome, String answer, Instant now, Consumer<MisledReport> effect) {
        StoredReport report = waiting(id);
        effect.accept(report.report());
        report.answer(reviewer, outcome, answer, now);
        return report.report();
    }

    void forget(MemberId member) {
        entities.createQuery("delete from StoredReport r where r.member = :member")
                .setParameter("member", member.value())
                .executeUpdate();
    }

    private StoredReport waiting(long id) {
        StoredReport report = entities.find(StoredReport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (report == null) {
            throw ProblemException.notFound("There is no such report.");
        }
        report.requireWaiting();
        return report;
    }
}
