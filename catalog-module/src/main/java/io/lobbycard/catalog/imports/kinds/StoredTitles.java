package io.lobbycard.catalog.imports.kinds;

import io.lobbycard.catalog.ImportKind.Stored;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.UnfitRow;
import io.lobbycard.catalog.rules.TitleRules;
import io.lobbycard.catalog.titles.Titles;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What rows say of titles, stored in the caller's transaction. */
final class StoredTitles {

    private StoredTitles() {}

    /** Stores rows each of which is a title. They give nobody who is known another name. */
    static Stored whole(Rows<TitleRevision> rows, Titles titles, String actor) {
        Map<TitleId, TitleRevision> good = new LinkedHashMap<>();
        rows.read()
                .forEach((row, title) ->
                        rows.attempt(row, () -> good.put(title.title().id(), sound(title))));
        titles.saveAll(titles.underKnownNames(List.copyOf(good.values())), actor);
        return new Stored(rows.faults(), good.keySet());
    }

    /** The title itself, unless it breaks the rules that hold for every title. */
    private static TitleRevision sound(TitleRevision title) {
        TitleRules.broken(title).stream().findFirst().ifPresent(broken -> {
            throw new UnfitRow("", broken.detail());
        });
        return title;
    }

    /**
     * Stores rows each of which adds something to a title that is there, one after the other.
     *
     * @param title of a row
     * @param adding gives the title with what the row says, or throws an {@link UnfitRow}
     */
    static <T> Stored added(
            Rows<T> rows,
            Function<T, TitleId> title,
            BiFunction<TitleRevision, T, TitleRevision> adding,
            Titles titles,
            String actor) {
        Map<TitleId, TitleRevision> known = new HashMap<>(
                titles.held(rows.read().values().stream().map(title).collect(Collectors.toSet())));
        Map<TitleId, TitleRevision> changed = new HashMap<>();
        rows.read()
                .forEach((row, line) -> rows.attempt(row, () -> {
                    TitleId id = title.apply(line);
                    TitleRevision before = known.get(id);
                    if (before == null) {
                        throw new UnfitRow("title", "There is no title " + id + ".");
                    }
                    TitleRevision after = sound(adding.apply(before, line));
                    known.put(id, after);
                    changed.put(id, after);
                }));
        titles.saveAll(List.copyOf(changed.values()), actor);
        return new Stored(rows.faults(), changed.keySet());
    }
}
