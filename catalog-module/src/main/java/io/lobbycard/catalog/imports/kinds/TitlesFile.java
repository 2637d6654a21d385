package io.lobbycard.catalog.imports.kinds;

import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleLimits;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.UnfitRow;
import io.lobbycard.catalog.Weighted;
import io.lobbycard.catalog.titles.Titles;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Films and series with their facts. Credits and episodes of a title that is there already stay as they are. */
@ApplicationScoped
class TitlesFile implements ImportKind {

    private final Titles titles;

    @Inject
    TitlesFile(Titles titles) {
        this.titles = titles;
    }

    @Override
    public String name() {
        return "titles";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("id", true, "The title’s id: letters, digits, dots, dashes and underscores."),
                new Column("name", true, "The name that members see."),
                new Column("year", true, "The year of release."),
                new Column("kind", true, "Film or series."),
                new Column("runtime_seconds", true, "Seconds of the film, or of a typical episode."),
                new Column("illustrative", false, "Yes if the screen times are made up and not measured."),
                new Column("genres", false, "Genres with weights, such as crime:0.8|comedy:0.3."),
                new Column("themes", false, "Themes with weights; an exclamation mark before a sensitive one."),
                new Column("tones", false, "Tones with weights."));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EDITOR);
    }

    @Override
    public List<Set<String>> key() {
        return List.of(Set.of("id"));
    }

    @Override
    @Transactional
    public Stored store(List<ImportRow> rows, String actor) {
        Set<TitleId> named = rows.stream().map(TitlesFile::id).collect(Collectors.toSet());
        Map<TitleId, TitleRevision> known = titles.held(named);
        Rows<TitleRevision> read = Rows.read(rows, row -> {
            TitleId id = new TitleId(row.id("id"));
            return title(id, row, known.get(id));
        });
        return StoredTitles.whole(read, titles, actor);
    }

    private static TitleId id(ImportRow row) {
        String id = row.text("id");
        return new TitleId(id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}") ? id : "none");
    }

    private static TitleRevision title(TitleId id, ImportRow row, @Nullable TitleRevision known) {
        Title before = known == null ? null : known.title();
        Title title = new Title(
                id,
                row.text("name", TitleLimits.LONGEST_NAME),
                row.whole("year", TitleLimits.FIRST_YEAR, TitleLimits.LAST_YEAR),
                row.choice("kind", TitleKind.class),
                row.whole("runtime_seconds", 1, TitleLimits.LONGEST_RUNTIME),
                row.yes("illustrative", before != null && before.illustrative()),
                features(row, "genres", before == null ? List.of() : before.genres()),
                features(row, "themes", before == null ? List.of() : before.themes()),
                features(row, "tones", before == null ? List.of() : before.tones()),
                before == null ? List.of() : before.credits(),
                before == null ? List.of() : before.episodes());
        if (title.kind() == TitleKind.FILM && !title.episodes().isEmpty()) {
            throw new UnfitRow("kind", "This title has episodes, and a film has none.");
        }
        return new TitleRevision(title, known == null ? List.of() : known.sharedScenes(), 0);
    }

    /** A file that leaves a column out says nothing of it, so that what is known stays. */
    private static List<Weighted> features(ImportRow row, String column, List<Weighted> otherwise) {
        return row.cells().containsKey(column) ? FeatureCells.of(row, column) : otherwise;
    }
}
