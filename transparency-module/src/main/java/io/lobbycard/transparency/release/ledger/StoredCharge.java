package io.lobbycard.transparency.release.ledger;

import io.lobbycard.transparency.release.questions.CalendarPeriod;
import io.lobbycard.transparency.release.questions.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the ledger: what a question cost. Lines are never changed. */
@Entity
@Table(name = "transparency_release_charge")
class StoredCharge {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String question;
    private String subject;
    private String period;

    @Column(name = "calendar_year")
    private int year;

    @Column(name = "nano_rho")
    private long nanoRho;

    @Column(name = "atto_delta")
    private long attoDelta;

    private String asker;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected StoredCharge() {}

    StoredCharge(Question question, Cost cost, String asker, Instant at) {
        this.question = question.key();
        this.subject = question.subject();
        this.period = question.period().toString();
        this.year = question.period().year();
        this.nanoRho = cost.nanoRho();
        this.attoDelta = cost.attoDelta();
        this.asker = asker;
        this.at = at;
    }

    Charge charge() {
        return new Charge(id, question, new Cost(nanoRho, attoDelta), asker, at);
    }

    CalendarPeriod period() {
        return CalendarPeriod.parse(period);
    }

    boolean isFor(Question asked) {
        return subject.equals(asked.subject()) && period().equals(asked.period());
    }
}
