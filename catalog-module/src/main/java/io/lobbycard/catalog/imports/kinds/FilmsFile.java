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
import io.lobbycard.catalog.Weighted;
import io.lobbycard.catalog.titles.Titles;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A list of films with genres and cast, as film data is often passed on. It knows no running time and no time on screen:
 * the first is taken to be ninety minutes until somebody says otherwise, the second stays unknown, so that every picture
 * with a person in it needs a reviewer. A film becomes the title {@code film-ID}.
 */
@ApplicationScoped
class FilmsFile implements ImportKind {

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
    @Transactional
    public Stored store(List<ImportRow> rows, String actor) {
        return StoredTitles.whole(Rows.read(rows, FilmsFile::film), titles, actor);
    }

    private static TitleRevision film(ImportRow row) {
        Title title = new Title(
                new TitleId("film-" + row.id("id")),
                row.text("title", TitleLimits.LONGEST_NAME),
                row.whole("year", TitleLimits.FIRST_YEAR, TitleLimits.LAST_YEAR),
                TitleKind.FILM,
                NINETY_MINUTES,
                false,
                row.parts("genres").stream()
                        .map(FilmsFile::slug)
                        .filter(genre -> !genre.isEmpty())
                        .distinct()
                        .map(genre -> new Weighted(genre, 1))
                        .toList(),
                List.of(),
                List.of(),
                cast(row),
                List.of());
        return new TitleRevision(title, List.of(), 0);
    }

    private static List<Credit> cast(ImportRow row) {
        Set<PersonId> seen = new HashSet<>();
        List<Credit> cast = new ArrayList<>();
        for (String name : row.parts("cast")) {
            if (name.length() > TitleLimits.LONGEST_NAME) {
                throw new UnfitRow(
                        "cast",
                        "A name has at most " + TitleLimits.LONGEST_NAME + " characters, found " + name.length() + ".");
            }
            PersonId person = person(name);
            if (seen.add(person)) {
                cast.add(new Credit(person, name, cast.size() + 1, null));
            }
        }
        return cast;
    }

    /** The list tells people apart by their names only, and so do we; names without Latin letters get an id of their own. */
    private static PersonId person(String name) {
        String slug = slug(name);
        return new PersonId(
                slug.isEmpty() || slug.length() > LONGEST_ID
                        ? UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString()
                        : slug);
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
