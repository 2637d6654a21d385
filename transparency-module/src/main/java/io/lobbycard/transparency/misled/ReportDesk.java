package io.lobbycard.transparency.misled;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.MisledReport;
import io.lobbycard.transparency.MisledReport.Outcome;
import io.lobbycard.transparency.MisledReports;
import io.lobbycard.transparency.misled.ReportRows.ReportedTwiceException;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes reports and gives answers. What a report does to the picture comes first; it does no harm twice. What an answer does
 * to it is done while nobody else can answer. Whatever a report does is about what the member had not erased when it began:
 * an erasure that comes between leaves nothing of it.
 */
@ApplicationScoped
class ReportDesk implements MisledReports {

    private final ReportRows rows;
    private final Controls controls;
    private final Histories histories;
    private final Catalog catalog;
    private final ArtworkReviews reviews;
    private final Duration answeredWithin;
    private final Clock clock;

    @Inject
    ReportDesk(
            ReportRows rows,
            Controls controls,
            Histories histories,
            Catalog catalog,
            ArtworkReviews reviews,
            @ConfigProperty(name = "lobbycard.misled.answered.within", defaultValue = "P7D") Duration answeredWithin,
            Clock clock) {
        this.rows = rows;
        this.controls = controls;
        this.histories = histories;
        this.catalog = catalog;
        this.reviews = reviews;
        this.answeredWithin = answeredWithin;
        this.clock = clock;
    }

    @Override
    public MisledReport report(MemberId member, ArtworkId id, String words) {
        requireLength("/words", words, 0);
        Artwork artwork =
                catalog.artwork(id).orElseThrow(() -> ProblemException.notFound("There is no such picture any more."));
        int mark = histories.erasureMark(member);
        controls.refuseFor(member, id, mark);
        return rows.waiting(member, artwork).orElseGet(() -> added(member, artwork, words.strip(), mark));
    }

    private MisledReport added(MemberId member, Artwork artwork, String words, int mark) {
        Instant now = clock.instant();
        try {
            return rows.add(member, artwork, words, now, now.plus(answeredWithin), mark);
        } catch (ReportedTwiceException twice) {
            return rows.waiting(member, artwork).orElseThrow(() -> twice);
        }
    }

    @Override
    public List<MisledReport> of(MemberId member) {
        return rows.of(member);
    }

    @Override
    public int unread(MemberId member) {
        return rows.unread(member);
    }

    @Override
    public void read(MemberId member, Set<Long> reports) {
        if (!reports.isEmpty() && rows.unread(member) > 0) {
            rows.read(member, reports);
        }
    }

    @Override
    public List<MisledReport> waiting(int limit) {
        return rows.waiting(limit);
    }

    @Override
    public int unanswered() {
        return rows.unanswered();
    }

    @Override
    public MisledReport answer(long id, String reviewer, Outcome outcome, String answer) {
        requireLength("/answer", answer, 1);
        String words = answer.strip();
        return rows.answer(id, reviewer, outcome, words, clock.instant(), report -> {
            if (outcome == Outcome.WITHDRAWN) {
                reviews.hold(report.artwork(), reviewer, "A member said that it misled them. " + words);
            }
        });
    }

    void historyErased(@Observes HistoryErased erased) {
        rows.forget(erased.member());
    }

    private static void requireLength(String pointer, String text, int least) {
        int length = text.strip().length();
        if (length < least || length > LONGEST) {
            throw ProblemException.unprocessable(List.of(new Violation(
                    pointer, "Please say it in " + least + " to " + LONGEST + " characters, found " + length + ".")));
        }
    }
}
