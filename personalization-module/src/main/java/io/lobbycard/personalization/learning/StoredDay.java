package io.lobbycard.personalization.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What was learned of one day, as it lies in the database. */
@Entity
@Table(name = "personalization_learned_day")
@SuppressWarnings("UnusedVariable") // counts and times are for people who look into the database
class StoredDay {

    @Id
    private LocalDate day;

    private long outcomes;

    private byte[] sums;

    private Instant learned;

    @SuppressWarnings("NullAway.Init")
    protected StoredDay() {}

    StoredDay(LocalDate day) {
        this.day = day;
        sums = new byte[0];
        learned = Instant.EPOCH;
    }

    LocalDate day() {
        return day;
    }

    /** What was received later had no part in the sums. */
    Instant learned() {
        return learned;
    }

    byte[] sums() {
        return sums;
    }

    void learn(long outcomes, byte[] sums, Instant learned) {
        this.outcomes = outcomes;
        this.sums = sums;
        this.learned = learned;
    }
}
