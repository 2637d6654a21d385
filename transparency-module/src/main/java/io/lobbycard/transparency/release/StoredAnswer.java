package io.lobbycard.transparency.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one answer to a question that was paid for. */
@Entity
@Table(name = "transparency_release_answer")
class StoredAnswer {

    @Id
    private long charge;

    private String answer;

    @SuppressWarnings("NullAway.Init")
    protected StoredAnswer() {}

    StoredAnswer(long charge, String answer) {
        this.charge = charge;
        this.answer = answer;
    }

    /** As JSON. */
    String answer() {
        return answer;
    }
}
