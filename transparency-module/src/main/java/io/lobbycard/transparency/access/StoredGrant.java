package io.lobbycard.transparency.access;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessGrant.State;
import io.lobbycard.transparency.AccessPurpose;
import io.lobbycard.transparency.AccessRequest;
import io.lobbycard.transparency.HistoryField;
import io.lobbycard.web.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request to see one member's history: asked, decided by somebody else, open for a while, and over. */
@Entity
@Table(name = "transparency_access_grant")
class StoredGrant {

    /** In place of a member who has erased. */
    static final String NOBODY = "erased";

    private static final Duration REVIEW_WITHIN = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String member;

    @Enumerated(EnumType.STRING)
    private AccessPurpose purpose;

    private String words;

    @Column(updatable = false)
    private String fields;

    private int minutes;
    private boolean emergency;

    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("UnusedVariable") // a unique key asks for it
    private @Nullable Boolean pending;

    private @Nullable Instant until;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    @SuppressWarnings("UnusedVariable") // a query asks for it
    private @Nullable Instant reviewedAt;

    private @Nullable Boolean justified;

    @Column(name = "review_due")
    private @Nullable Instant reviewDue;

    @SuppressWarnings("NullAway.Init")
    protected StoredGrant() {}

    StoredGrant(String asker, AccessRequest request, Instant now) {
        this.askedBy = asker;
        this.askedAt = now;
        this.member = request.member().value();
        this.purpose = request.purpose();
        this.words = request.words().strip();
        this.fields = request.fields().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.minutes = request.minutes();
        this.emergency = request.emergency();
        this.state = State.ASKED;
        this.pending = true;
        if (emergency) {
            open(now);
            this.reviewDue = now.plus(REVIEW_WITHIN);
        }
    }

    void approve(String officer, Instant now) {
        decide(officer, now);
        open(now);
    }

    void refuse(String officer, Instant now) {
        decide(officer, now);
        close(State.REFUSED);
    }

    /**
     * Ends what is open or waits; what is over stays as it is.
     *
     * @return whether it was open
     */
    boolean end(Instant now) {
        boolean open = state == State.OPEN;
        if (open) {
            until = now;
        }
        if (open || state == State.ASKED) {
            close(State.ENDED);
        }
        return open;
    }

    void review(String officer, boolean wasJustified, Instant now) {
        requireAnother(officer);
        if (!emergency || reviewedBy != null) {
            throw ProblemException.conflict("There is nothing to review here, or somebody has reviewed it already.");
        }
        this.reviewedBy = officer;
        this.reviewedAt = now;
        this.justified = wasJustified;
        if (!wasJustified && state == State.OPEN) {
            until = now;
            close(State.ENDED);
        }
    }

    /** From now on nobody can tell whom it was about. */
    void forgetMember() {
        this.member = NOBODY;
        this.words = "";
    }

    /** Notices that its time is up. */
    void settle(Instant now) {
        if (state == State.OPEN && !isOpen(now)) {
            close(State.ENDED);
        }
    }

    boolean isOpen(Instant now) {
        return state == State.OPEN && until != null && now.isBefore(until);
    }

    boolean isPending() {
        return pending != null;
    }

    String askedBy() {
        return askedBy;
    }

    AccessGrant grant() {
        return new AccessGrant(
                id,
                askedBy,
                askedAt,
                new MemberId(member),
                purpose,
                words,
                fieldSet(),
                minutes,
                emergency,
                state,
                until,
                decidedBy,
                decidedAt,
                reviewedBy,
                justified,
                reviewDue);
    }

    private Set<HistoryField> fieldSet() {
        return Arrays.stream(fields.split(",", -1)).map(HistoryField::valueOf).collect(Collectors.toSet());
    }

    private void decide(String officer, Instant now) {
        requireAnother(officer);
        if (state != State.ASKED) {
            throw ProblemException.conflict("This request does not wait for a decision any more.");
        }
        this.decidedBy = officer;
        this.decidedAt = now;
    }

    private void requireAnother(String officer) {
        if (officer.equals(askedBy)) {
            throw ProblemException.forbidden("Nobody decides on their own request.");
        }
    }

    private void open(Instant now) {
        this.state = State.OPEN;
        this.until = now.plus(Duration.ofMinutes(minutes));
    }

    private void close(State end) {
        this.state = end;
        this.pending = null;
    }
}
