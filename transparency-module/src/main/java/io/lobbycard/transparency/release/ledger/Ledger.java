package io.lobbycard.transparency.release.ledger;

import io.lobbycard.transparency.release.questions.CalendarPeriod;
import io.lobbycard.transparency.release.questions.Question;
import io.lobbycard.transparency.release.questions.Refusal;
import io.lobbycard.transparency.release.questions.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Charges questions to the budget of the year that they are about. A question is paid for in a transaction of its own,
 * durable before its sums are read, so that a crash can lose an answer but never what it cost. A year's row is locked while
 * it is spent from: of any number of questions at once, on any number of servers, only those that fit are paid.
 */
@ApplicationScoped
public class Ledger {

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    Ledger(Clock clock) {
        this.clock = clock;
    }

    /**
     * Pays for a question, or finds that it was paid before, which costs nothing more.
     *
     * @param limit what all questions about the year may cost together
     * @throws Refusal if the limit would be exceeded or the period overlaps with one asked about before; nothing is spent
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Charge charge(Question question, Cost cost, Cost limit, String asker) {
        YearBudget year = locked(question.period().year());
        List<StoredCharge> before = entities.createQuery(
                        "select c from StoredCharge c where c.subject = :subject and c.year = :year",
                        StoredCharge.class)
                .setParameter("subject", question.subject())
                .setParameter("year", question.period().year())
                .getResultList();
        Optional<StoredCharge> same =
                before.stream().filter(charge -> charge.isFor(question)).findFirst();
        if (same.isPresent()) {
            return same.get().charge();
        }
        before.stream()
                .map(StoredCharge::period)
                .filter(question.period()::overlaps)
                .findFirst()
                .ifPresent(Ledger::refuseOverlap);
        if (!year.spend(cost, limit)) {
            throw new Refusal(
                    Reason.BUDGET,
                    "The privacy budget for " + question.period().year()
                            + " does not cover this question any more. Nothing was spent.");
        }
        StoredCharge charge =
                new StoredCharge(question, cost, asker, clock.instant().truncatedTo(ChronoUnit.MICROS));
        entities.persist(charge);
        entities.flush();
        return charge.charge();
    }

    /** What has been spent of a year's budget. */
    @Transactional
    public Cost spent(int year) {
        YearBudget budget = entities.find(YearBudget.class, year);
        return budget == null ? new Cost(0, 0) : budget.spent();
    }

    /** Every question about a year that was paid for, in the order of payment. */
    @Transactional
    public List<Charge> charges(int year) {
        return entities.createQuery(
                        "select c from StoredCharge c where c.year = :year order by c.id", StoredCharge.class)
                .setParameter("year", year)
                .getResultStream()
                .map(StoredCharge::charge)
                .toList();
    }

    /** The years about which a question was paid for, the newest first. */
    @Transactional
    public List<Integer> years() {
        return entities.createQuery("select distinct c.year from StoredCharge c order by c.year desc", Integer.class)
                .getResultList();
    }

    private YearBudget locked(int year) {
        // locks the row at once, whether it is new or not; a shared lock first would let two writers block each other
        entities.createNativeQuery("insert into transparency_release_year values (:year, 0, 0)"
                        + " on duplicate key update calendar_year = calendar_year")
                .setParameter("year", year)
                .executeUpdate();
        return entities.find(YearBudget.class, year, LockModeType.PESSIMISTIC_WRITE);
    }

    private static void refuseOverlap(CalendarPeriod asked) {
        throw new Refusal(
                Reason.OVERLAP,
                "The same was asked about " + asked.inWords() + ", which shares days with this period. Two figures that"
                        + " overlap could be taken apart. Nothing was spent.");
    }
}
