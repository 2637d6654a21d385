package io.lobbycard.catalog.imports.kinds;

import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.TitleId;
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

/** For how long two people of a title are on screen together, one pair a row. */
@ApplicationScoped
class SharedScenesFile implements ImportKind {

    private final Titles titles;

    @Inject
    SharedScenesFile(Titles titles) {
        this.titles = titles;
    }

    @Override
    public String name() {
        return "shared-scenes";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("title", true, "The id of a title that is there already."),
                new Column("one", true, "The id of a credited person."),
                new Column("other", true, "The id of another credited person."),
                new Column("seconds", true, "Seconds that the two are on screen together; 0 if they never meet."));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EDITOR);
    }

    private record Line(TitleId title, SharedScenes scenes) {}

    @Override
    public List<Set<String>> key() {
        return List.of(Set.of("title"), Set.of("one", "other"));
    }

    @Override
    @Transactional
    public Stored store(List<ImportRow> rows, String actor) {
        return StoredTitles.added(
                Rows.read(rows, SharedScenesFile::line), Line::title, SharedScenesFile::with, titles, actor);
    }

    private static Line line(ImportRow row) {
        PersonId one = new PersonId(row.id("one"));
        PersonId other = new PersonId(row.id("other"));
        if (one.equals(other)) {
            throw new UnfitRow("other", "Shared scenes need two different people.");
        }
        return new Line(
                new TitleId(row.id("title")),
                new SharedScenes(one, other, row.whole("seconds", 0, TitleLimits.LONGEST_SCREEN_TIME)));
    }

    private static TitleRevision with(TitleRevision before, Line line) {
        Set<PersonId> pair = Set.of(line.scenes().one(), line.scenes().other());
        for (PersonId person : pair) {
            if (before.title().credits().stream()
                    .noneMatch(credit -> credit.person().equals(person))) {
                throw new UnfitRow(
                        "", person + " is not credited in “" + before.title().name() + "”.");
            }
        }
        List<SharedScenes> scenes = new ArrayList<>(before.sharedScenes());
        scenes.removeIf(each -> Set.of(each.one(), each.other()).equals(pair));
        scenes.add(line.scenes());
        return new TitleRevision(before.title(), scenes, before.version());
    }
}
