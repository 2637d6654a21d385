package io.lobbycard.catalog.imports.kinds;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleLimits;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.UnfitRow;
import io.lobbycard.catalog.titles.Titles;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who is in a title, one person a row. A person who is credited already gets the new billing and time. */
@ApplicationScoped
class CreditsFile implements ImportKind {

    private static final int LAST_BILLING = 10_000;
    private static final int LONGEST_SECONDS = 365 * 24 * 3600;

    private final Titles titles;

    @Inject
    CreditsFile(Titles titles) {
        this.titles = titles;
    }

    @Override
    public String name() {
        return "credits";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("title", true, "The id of a title that is there already."),
                new Column("person", true, "The person’s id, the same in every title."),
                new Column("name", true, "The person’s name."),
                new Column("billing", true, "1 for the first name in the credits."),
                new Column("screen_seconds", false, "Seconds on screen; empty if nobody measured them."));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EDITOR);
    }

    private record Line(TitleId title, Credit credit) {}

    @Override
    @Transactional
    public Stored store(List<ImportRow> rows, String actor) {
        return StoredTitles.added(
                Rows.read(rows, CreditsFile::line),
                Line::title,
                (before, line) -> credited(before, line.credit()),
                titles,
                actor);
    }

    private static Line line(ImportRow row) {
        return new Line(
                new TitleId(row.id("title")),
                new Credit(
                        new PersonId(row.id("person")),
                        row.text("name", TitleLimits.LONGEST_NAME),
                        row.whole("billing", 1, LAST_BILLING),
                        row.says("screen_seconds") ? row.whole("screen_seconds", 0, LONGEST_SECONDS) : null));
    }

    private static TitleRevision credited(TitleRevision before, Credit credit) {
        Title title = before.title();
        Integer seconds = credit.screenSeconds();
        if (title.kind() == TitleKind.FILM && seconds != null && seconds > title.runtimeSeconds()) {
            throw new UnfitRow(
                    "screen_seconds",
                    "Nobody is on screen for longer than the film, which has " + title.runtimeSeconds()
                            + " seconds; found " + seconds + ".");
        }
        List<Credit> credits = new ArrayList<>(title.credits());
        credits.removeIf(each -> each.person().equals(credit.person()));
        credits.add(credit);
        return new TitleRevision(title.withCredits(credits), before.sharedScenes(), before.version());
    }
}
