package io.lobbycard.personalization.snapshots;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was to be served from a time on, who said so and why; never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // time, actor and reason are for people who read the log
@Table(name = "personalization_serving")
class StoredServing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long revision;

    private Instant at;

    private long snapshot;

    @Column(name = "learned_from")
    private @Nullable Long learnedFrom;

    @Column(name = "kill_switch")
    private boolean killSwitch;

    private String actor;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected StoredServing() {}

    StoredServing(
            Instant at, long snapshot, @Nullable Long learnedFrom, boolean killSwitch, String actor, String reason) {
        this.at = at;
        this.snapshot = snapshot;
        this.learnedFrom = learnedFrom;
        this.killSwitch = killSwitch;
        this.actor = actor;
        this.reason = reason;
    }

    long revision() {
        return revision;
    }

    long snapshot() {
        return snapshot;
    }

    /** Of which snapshot new ones keep what was learned; null if they take all that has been learned. */
    @Nullable
    Long learnedFrom() {
        return learnedFrom;
    }

    boolean killSwitch() {
        return killSwitch;
    }
}
