package io.lobbycard.personalization.reports;

import io.lobbycard.catalog.ImportFault;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.UnfitRow;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.ViewingReport;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Viewings from elsewhere. They can be brought in, and staff can never take them out again. */
@ApplicationScoped
class ViewingsFile implements ImportKind {

    private static final int LONGEST_SITTING = 24 * 60 * 60;
    private static final Pattern PLACE = Pattern.compile("/(\\d+)/(.*)");

    private final ViewingIntake intake;

    @Inject
    ViewingsFile(ViewingIntake intake) {
        this.intake = intake;
    }

    @Override
    public String name() {
        return "viewings";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("id", true, "The viewing’s id; one that is known already is passed over."),
                new Column("member", true, "The member’s id."),
                new Column("title", true, "The title’s id."),
                new Column("episode", false, "The episode’s id, of a series."),
                new Column("started_at", true, "When it began, such as 2026-03-01T20:15:00Z."),
                new Column("watched_seconds", true, "Seconds watched in this sitting."));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.OPERATOR, Roles.CLIENT);
    }

    @Override
    public boolean changesTitles() {
        return false;
    }

    @Override
    public Stored store(List<ImportRow> rows, String actor) {
        List<ImportFault> faults = new ArrayList<>();
        List<ImportRow> readable = new ArrayList<>();
        List<ViewingReport> reports = new ArrayList<>();
        for (ImportRow row : rows) {
            try {
                reports.add(report(row));
                readable.add(row);
            } catch (UnfitRow unfit) {
                faults.add(unfit.at(row.line()));
            }
        }
        Map<Integer, ImportFault> wrong = wrong(readable, intake.wrong(reports));
        faults.addAll(wrong.values());
        List<ViewingReport> good = new ArrayList<>();
        for (int place = 0; place < reports.size(); place++) {
            if (!wrong.containsKey(place)) {
                good.add(reports.get(place));
            }
        }
        if (!good.isEmpty()) {
            intake.store(good, Map.of());
        }
        return new Stored(faults, Set.of());
    }

    private static ViewingReport report(ImportRow row) {
        return new ViewingReport(
                new ViewingId(row.id("id")),
                new MemberId(row.id("member")),
                new TitleId(row.id("title")),
                row.says("episode") ? row.id("episode") : null,
                moment(row),
                row.whole("watched_seconds", 0, LONGEST_SITTING),
                null);
    }

    private static Instant moment(ImportRow row) {
        try {
            return Instant.parse(row.text("started_at"));
        } catch (DateTimeException malformed) {
            throw new UnfitRow(
                    "started_at",
                    "A moment such as 2026-03-01T20:15:00Z is needed, found “" + UnfitRow.cut(row.text("started_at"))
                            + "”.");
        }
    }

    /** The first thing that is wrong with each row, by its place. */
    private static Map<Integer, ImportFault> wrong(List<ImportRow> rows, List<Violation> violations) {
        Map<Integer, ImportFault> wrong = new HashMap<>();
        for (Violation violation : violations) {
            Matcher pointer = PLACE.matcher(violation.pointer());
            if (pointer.matches()) {
                int place = Integer.parseInt(pointer.group(1));
                wrong.putIfAbsent(place, new ImportFault(rows.get(place).line(), pointer.group(2), violation.detail()));
            }
        }
        return wrong;
    }
}
