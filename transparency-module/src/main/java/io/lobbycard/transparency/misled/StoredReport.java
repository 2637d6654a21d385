package io.lobbycard.transparency.misled;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.MisledReport;
import io.lobbycard.transparency.MisledReport.Outcome;
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

/** A report as it lies in the database. */
@Entity
@Table(name = "transparency_misled_report")
@SuppressWarnings(
        "UnusedVariable") // the member and what they have read are found by queries, what waits by a unique key
class StoredReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String member;
    private String title;
    private String artwork;
    private String words;

    @Column(name = "reported_at")
    private Instant reportedAt;

    private Instant due;
    private @Nullable Boolean waiting;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answer_read")
    private boolean answerRead;

    @SuppressWarnings("NullAway.Init")
    protected StoredReport() {}

    StoredReport(MemberId member, TitleId title, ArtworkId artwork, String words, Instant now, Instant due) {
        this.member = member.value();
        this.title = title.value();
        this.artwork = artwork.value();
        this.words = words;
        this.reportedAt = now;
        this.due = due;
        this.waiting = true;
    }

    void answer(String reviewer, Outcome result, String words, Instant now) {
        this.answeredBy = reviewer;
        this.answeredAt = now;
        this.outcome = result;
        this.answer = words;
        this.waiting = null;
    }

    void requireWaiting() {
        if (waiting == null) {
            throw ProblemException.conflict("This report has been answered already.");
        }
    }

    MisledReport report() {
        return new MisledReport(
                id, new TitleId(title), new ArtworkId(artwork), words, reportedAt, due, outcome, answer, answeredAt);
    }
}
