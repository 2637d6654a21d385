package io.lobbycard.catalog.imports.kinds;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.ScreenShare;
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
import org.jspecify.annotations.Nullable;

/** Who is in a title, one person a row. A person who is credited already gets the new billing and time. */
@ApplicationScoped
class CreditsFile implements ImportKind {

    private static final String SCREEN = "screen_seconds";
    private static final int LAST_BILLING = 10_000;

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
                new Column(
                        SCREEN,
                        false,
                        "Seconds on screen, or a share of the running time such as 12 %; empty if nobody measured"
                                + " them."));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EDITOR);
    }

    /** @param share of the title's running time, where the row names one in place of seconds */
    record Line(TitleId title, Credit credit, @Nullable ScreenShare share) {}

    @Override
    public List<Set<String>> key() {
        return List.of(Set.of("title"), Set.of("person"));
    }

    @Override
    @Transactional
    public Stored store(List<ImportRow> rows, String actor) {
        return StoredTitles.added(
                Rows.read(rows, CreditsFile::line), Line::title, CreditsFile::credited, titles, actor);
    }

    static Line line(ImportRow row) {
        boolean shared = ScreenShare.isMeant(row.text(SCREEN));
        Integer seconds = row.says(SCREEN) && !shared ? row.whole(SCREEN, 0, TitleLimits.LONGEST_SCREEN_TIME) : null;
        return new Line(
                new TitleId(row.id("title")),
                new Credit(
                        new PersonId(row.id("person")),
                        row.text("name", TitleLimits.LONGEST_NAME),
                        row.whole("billing", 1, LAST_BILLING),
                        seconds),
                shared ? share(row.text(SCREEN)) : null);
    }

    private static ScreenShare share(String text) {
        try {
            return ScreenShare.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new UnfitRow(SCREEN, String.valueOf(wrong.getMessage()));
        }
    }

    static TitleRevision credited(TitleRevision before, Line line) {
        Title title = before.title();
        Credit credit = timed(line, title);
        Integer seconds = credit.screenSeconds();
        if (title.kind() == TitleKind.FILM && seconds != null && seconds > title.runtimeSeconds()) {
            throw new UnfitRow(
                    SCREEN,
                    "Nobody is on screen for longer than the film, which has " + title.runtimeSeconds()
                            + " seconds; found " + seconds + ".");
        }
        List<Credit> credits = new ArrayList<>(title.credits());
        credits.removeIf(each -> each.person().equals(credit.person()));
        credits.add(credit);
        return new TitleRevision(title.withCredits(credits), before.sharedScenes(), before.version());
    }

    /** What the row says, with the seconds that a share comes to in this title. */
    private static Credit timed(Line line, Title title) {
        ScreenShare share = line.share();
        Credit said = line.credit();
        if (share == null) {
            return said;
        }
        if (title.runningTime() == 0) {
            throw new UnfitRow(
                    SCREEN,
                    "A share needs a running time, and “" + title.name()
                            + "” has no episode yet. Write seconds, or bring its episodes first.");
        }
        return new Credit(said.person(), said.name(), said.billing(), share.seconds(title.runningTime()));
    }
}
