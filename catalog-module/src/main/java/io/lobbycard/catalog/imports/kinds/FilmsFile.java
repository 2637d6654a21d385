package io.lobbycard.catalog.imports.kinds;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Slug;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of films with genres and cast, as film data is often passed on. It knows no running time and no time on screen:
 * the first is taken to be ninety minutes until somebody says otherwise, the second stays unknown, so that every picture
 * with a person in it needs a reviewer. A film becomes the title {@code film-ID}; what editors said beyond the list stays.
 */
@ApplicationScoped
class FilmsFile implements ImportKind {

    private static final String PREFIX = "film-";
    private static final int NINETY_MINUTES = 5_400;
    private static final int LONGEST_ID = 64;

    private final Titles titles;

    @Inject
    FilmsFile(Titles titles) {
        this.titles = titles;
    }

    @Override
    public String name() {
        return "films";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("id", true, "The film’s id in the list."),
                new Column("title", true, "The film’s name."),
                new Column("year", true, "The year of release."),
                new Column("genres", false, "Genres, separated by |."),
                new Column("cast", false, "Names in billing order, separated by |."));
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
        Map<TitleId, TitleRevision> known = titles.held(
                Rows.read(rows, FilmsFile::id).read().values().stream().collect(Collectors.toSet()));
        return StoredTitles.whole(Rows.read(rows, row -> film(id(row), row, known.get(id(row)))), titles, actor);
    }

    static TitleId id(ImportRow row) {
        String id = row.id("id");
        if (PREFIX.length() + id.length() > LONGEST_ID) {
            throw new UnfitRow("id", "The id of a film has at most " + (LONGEST_ID - PREFIX.length()) + " characters.");
        }
        return new TitleId(PREFIX + id);
    }

    /** What the list says of a film, laid over what is known of it, so that nothing is lost that editors said. */
    static TitleRevision film(TitleId id, ImportRow row, @Nullable TitleRevision known) {
        String name = row.text("title", TitleLimits.LONGEST_NAME);
        int year = row.whole("year", TitleLimits.FIRST_YEAR, TitleLimits.LAST_YEAR);
        if (known == null) {
            Title film = new Title(
                    id,
                    name,
                    year,
                    TitleKind.FILM,
                    NINETY_MINUTES,
                    false,
                    genres(row, List.of()),
                    List.of(),
                    List.of(),
                    cast(row, List.of()),
                    List.of());
            return new TitleRevision(film, List.of(), 0);
        }
        Title before = known.title();
        List<Credit> cast = row.cells().containsKey("cast") ? cast(row, before.credits()) : before.credits();
        Title film = new Title(
                id,
                name,
                year,
                before.kind(),
                before.runtimeSeconds(),
                before.illustrative(),
                row.cells().containsKey("genres") ? genres(row, before.genres()) : before.genres(),
                before.themes(),
                before.tones(),
                cast,
                before.episodes());
        Set<PersonId> people = cast.stream().map(Credit::person).collect(Collectors.toSet());
        return new TitleRevision(
                film,
                known.sharedScenes().stream()
                        .filter(pair -> people.contains(pair.one()) && people.contains(pair.other()))
                        .toList(),
                known.version());
    }

    /** The list knows no weights, so that a genre which is known keeps its own. */
    private static List<Weighted> genres(ImportRow row, List<Weighted> known) {
        return row.parts("genres").stream()
                .map(Slug::of)
                .filter(genre -> !genre.isEmpty())
                .distinct()
                .map(genre -> known.stream()
                        .filter(each -> each.name().equals(genre))
                        .findFirst()
                        .orElseGet(() -> new Weighted(genre, 1)))
                .toList();
    }

    /**
     * The list knows no time on screen, so that whoever is credited already keeps theirs, and their id. It tells people apart
     * by their names only, and so do we.
     */
    private static List<Credit> cast(ImportRow row, List<Credit> known) {
        Set<PersonId> seen = new HashSet<>();
        List<Credit> cast = new ArrayList<>();
        for (String name : row.parts("cast")) {
            if (name.length() > TitleLimits.LONGEST_NAME) {
                throw new UnfitRow(
                        "cast",
                        "A name has at most " + TitleLimits.LONGEST_NAME + " characters, found " + name.length() + ".");
            }
            Credit before = known.stream()
                    .filter(credit -> credit.name().equals(name))
                    .findFirst()
                    .or(() -> known.stream()
                            .filter(credit -> credit.person().equals(PersonId.named(name)))
                            .findFirst())
                    .orElseGet(() -> new Credit(PersonId.named(name), name, 1, null));
            if (seen.add(before.person())) {
                cast.add(new Credit(before.person(), name, cast.size() + 1, before.screenSeconds()));
            }
        }
        return cast;
    }
}
