package io.lobbycard.transparency.audit.runs;

import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.AuditRun.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An audit on its way, and afterwards its result, which stays. */
@Entity
@Table(name = "transparency_audit_run")
class StoredRun {

    private static final int LONGEST_OUTCOME = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    @Enumerated(EnumType.STRING)
    private AuditCatalogue catalogue;

    private int members;
    private long seed;
    private long snapshot;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "held_until")
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private @Nullable Instant heldUntil;

    private String asker;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private @Nullable String outcome;
    private @Nullable String figures;

    @SuppressWarnings("NullAway.Init")
    protected StoredRun() {}

    StoredRun(
            AuditKind kind, AuditCatalogue catalogue, int members, long seed, long snapshot, String asker, Instant at) {
        this.kind = kind;
        this.catalogue = catalogue;
        this.members = members;
        this.seed = seed;
        this.snapshot = snapshot;
        this.state = State.WAITING;
        this.asker = asker;
        this.askedAt = at;
    }

    /**
     * Begins it.
     *
     * @param until when it is taken for abandoned
     * @param serving the snapshot that serves by now
     */
    void begin(Instant until, long serving) {
        state = State.RUNNING;
        heldUntil = until;
        snapshot = serving;
    }

    /** Ends it, and returns true, unless it is over already. */
    boolean end(State how, String what, @Nullable String found, Instant at) {
        boolean underWay = state == State.WAITING || state == State.RUNNING;
        if (underWay) {
            state = how;
            outcome = what.substring(0, Math.min(LONGEST_OUTCOME, what.length()));
            figures = found;
            finishedAt = at;
        }
        return underWay;
    }

    long id() {
        return id;
    }

    AuditKind kind() {
        return kind;
    }

    AuditCatalogue catalogue() {
        return catalogue;
    }

    int members() {
        return members;
    }

    long seed() {
        return seed;
    }

    /** Of the choice that is audited. */
    long snapshot() {
        return snapshot;
    }

    /** Whether it counts what real members saw. */
    boolean restsOnMembers() {
        return AuditRun.restsOnMembers(kind, catalogue);
    }

    /** Whether no person asked for it. */
    boolean isOfProgram() {
        return AuditRun.isProgram(asker);
    }

    State state() {
        return state;
    }

    AuditRun told(Figures read, long done, long total) {
        return new AuditRun(
                String.valueOf(id),
                kind,
                catalogue,
                members,
                seed,
                snapshot,
                state,
                asker,
                askedAt,
                finishedAt,
                done,
                total,
                outcome,
                figures == null ? List.of() : read.of(figures));
    }

    /** Reads figures from JSON. */
    interface Figures {
        List<AuditFigure> of(String json);
    }
}
