package io.lobbycard.personalization.members;

import io.lobbycard.personalization.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member with the counters that order what they do. */
@Entity
@Table(name = "personalization_member")
class StoredMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    @Column(nullable = false, updatable = false)
    private String id;

    @Column(nullable = false)
    private long tag;

    @Column(nullable = false, updatable = false)
    private Instant joined;

    @Column(nullable = false)
    private int received;

    @Column(nullable = false)
    private int erased;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @Column(name = "control_revision", nullable = false)
    private int controlRevision;

    @Column(name = "erased_controls", nullable = false)
    private int erasedControls;

    @Column(name = "always_personalised", nullable = false)
    private boolean alwaysPersonalised;

    @SuppressWarnings("NullAway.Init")
    protected StoredMember() {}

    /** Without the newest withdrawal, which is nothing of the member's. */
    MemberState state() {
        return new MemberState(
                number, new MemberId(id), received, erased, controlRevision, erasedControls, alwaysPersonalised, 0);
    }

    /** Gives out the places for this many new viewings and returns the one before the first. */
    int receive(int viewings) {
        int before = received;
        received += viewings;
        return before;
    }

    /** Gives out the numbers for this many control revisions and returns the one before the first. */
    int revise(int revisions) {
        int before = controlRevision;
        controlRevision += revisions;
        return before;
    }

    /** Of two servers the one that erases later may have the earlier time; what the other erased stays erased. */
    void eraseHistory(Instant at) {
        erased = received;
        erasedAt = erasedAt == null || at.isAfter(erasedAt) ? at : erasedAt;
    }

    long number() {
        return number;
    }

    /** What happened before belongs to what the member has erased, whenever it arrives. */
    Instant keptFrom() {
        return erasedAt == null ? Instant.MIN : erasedAt;
    }

    int erasedControls() {
        return erasedControls;
    }

    void eraseControls() {
        controlRevision++;
        erasedControls = controlRevision;
    }
}
