package io.lobbycard.transparency.release;

import io.lobbycard.transparency.Release.State;
import io.lobbycard.transparency.release.questions.Question;
import io.lobbycard.transparency.release.questions.QuestionForm;
import io.lobbycard.transparency.release.questions.Refusal;
import io.lobbycard.transparency.release.questions.Refusal.Reason;
import io.lobbycard.web.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text around an answer: asked by one person, decided once by another. */
@Entity
@Table(name = "transparency_release")
class StoredRelease {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long charge;
    private String form;
    private @Nullable String title;
    private String period;
    private String template;
    private @Nullable String told;

    @Enumerated(EnumType.STRING)
    private State state;

    private String asker;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable String decider;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected StoredRelease() {}

    StoredRelease(long charge, Wish wish, String told, String asker, Instant at) {
        this.charge = charge;
        this.form = wish.form();
        this.title = wish.title();
        this.period = wish.period();
        this.template = wish.sentence();
        this.told = told;
        this.state = State.PENDING;
        this.asker = asker;
        this.askedAt = at;
    }

    /** Decides it. A repeat of the same decision changes nothing. */
    void decide(State decision, String officer, @Nullable String why, Instant at) {
        if (officer.equals(asker)) {
            throw new Refusal(
                    Reason.SECOND_PERSON, "You asked for this figure, so somebody else has to decide about it.");
        }
        if (state == decision) {
            return;
        }
        if (state != State.PENDING) {
            throw ProblemException.conflict("This release has been decided about already.");
        }
        state = decision;
        decider = officer;
        decidedAt = at;
        remark = why;
    }

    long id() {
        return id;
    }

    long charge() {
        return charge;
    }

    Question question() {
        return QuestionForm.question(form, title, period);
    }

    @Nullable
    String title() {
        return title;
    }

    /** The sentence with its places. */
    String template() {
        return template;
    }

    /** {@link Told} as JSON; null for a release from before words were kept. */
    @Nullable
    String told() {
        return told;
    }

    /** Keeps the words, unless there are some, and says which it has. */
    String keep(String words) {
        if (told == null) {
            told = words;
        }
        return told;
    }

    State state() {
        return state;
    }

    String asker() {
        return asker;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    String decider() {
        return decider;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String remark() {
        return remark;
    }
}
