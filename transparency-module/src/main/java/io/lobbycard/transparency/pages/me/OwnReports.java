package io.lobbycard.transparency.pages.me;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.MisledReport;
import io.lobbycard.transparency.MisledReport.Outcome;
import io.lobbycard.transparency.MisledReports;
import io.lobbycard.transparency.pages.Day;
import io.lobbycard.transparency.pages.Picture;
import io.lobbycard.transparency.pages.me.ChoicesPage.Reported;
import io.lobbycard.transparency.titles.KnownTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of the pictures that a member said misled them, in sentences. */
@ApplicationScoped
class OwnReports {

    private final MisledReports reports;
    private final Catalog catalog;
    private final KnownTitles titles;
    private final Clock clock;

    @Inject
    OwnReports(MisledReports reports, Catalog catalog, KnownTitles titles, Clock clock) {
        this.reports = reports;
        this.catalog = catalog;
        this.titles = titles;
        this.clock = clock;
    }

    List<Reported> of(MemberId member) {
        Instant now = clock.instant();
        List<MisledReport> own = reports.of(member);
        Map<TitleId, String> names =
                titles.names(own.stream().map(MisledReport::title).collect(Collectors.toSet()));
        return own.stream()
                .map(report -> new Reported(
                        report.id(),
                        names.getOrDefault(report.title(), report.title().value()),
                        picture(report.artwork()),
                        report.words(),
                        outcome(report, now),
                        Objects.requireNonNullElse(report.answer(), "")))
                .toList();
    }

    /** Takes down that the member was shown these; an answer that came while they were put together is still to be read. */
    void read(MemberId member, List<Reported> shown) {
        reports.read(
                member,
                shown.stream()
                        .filter(report -> !report.answer().isEmpty())
                        .map(Reported::id)
                        .collect(Collectors.toSet()));
    }

    static String outcome(MisledReport report, Instant now) {
        if (report.outcome() == null) {
            String said = "You said so on " + Day.of(report.reportedAt()) + ". ";
            return now.isAfter(report.due())
                    ? said + "A reviewer should have answered by " + Day.of(report.due())
                            + "; it is late, and still waits for an answer."
                    : said + "A reviewer answers by " + Day.of(report.due()) + ".";
        }
        return report.outcome() == Outcome.WITHDRAWN
                ? "It was withdrawn, so nobody is shown it any more."
                : "A reviewer looked at it and kept it. You are not shown it as long as you do not allow it again.";
    }

    private @Nullable Picture picture(ArtworkId id) {
        return catalog.artwork(id)
                .map(artwork -> Picture.of(artwork.image(), artwork.alt()))
                .orElse(null);
    }
}
