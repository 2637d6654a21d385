package io.lobbycard.personalization.learning;

import io.lobbycard.personalization.engine.DailySums;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was learned of one day, as it lies in the database. */
@Entity
@Table(name = "personalization_learned_day")
@SuppressWarnings("UnusedVariable") // counts and times are for people who look into the database
class StoredDay {

    @Id
    private LocalDate day;

    private long outcomes;

    private byte[] sums;

    /** What was received later had no part in the sums. */
    private Instant learned;

    /** How long after an impression a play could begin to count for it; null for a day learned before that was noted. */
    @Column(name = "window_seconds")
    private @Nullable Long windowSeconds;

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

    byte[] sums() {
        return sums;
    }

    void learn(DailySums sums, Span span) {
        put(sums);
        learned = span.knownBy();
        windowSeconds = span.window().toSeconds();
    }

    /** What is left of what was learned. */
    void put(DailySums sums) {
        outcomes = sums.count();
        this.sums = sums.toBytes();
    }
}
