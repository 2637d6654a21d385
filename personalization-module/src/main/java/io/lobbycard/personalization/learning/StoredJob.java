package io.lobbycard.personalization.learning;

import io.lobbycard.personalization.Learning;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Work that one node does at a time, as it lies in the database. */
@Entity
@Table(name = "personalization_job")
@SuppressWarnings("UnusedVariable") // found by its name
class StoredJob {

    @Id
    private String name;

    private @Nullable String holder;

    @Column(name = "held_until")
    private @Nullable Instant heldUntil;

    private int done;

    private int total;

    private @Nullable Instant finished;

    @SuppressWarnings("NullAway.Init")
    protected StoredJob() {}

    Learning.Progress progress(Instant now) {
        boolean running = holder != null && heldUntil != null && heldUntil.isAfter(now);
        return new Learning.Progress(running, done, total, finished);
    }
}
