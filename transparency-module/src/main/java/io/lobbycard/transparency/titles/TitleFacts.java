package io.lobbycard.transparency.titles;

import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.Weighted;
import java.util.Comparator;
import java.util.List;

/**
 * What member pages say of a title.
 *
 * @param genres the weightiest first
 */
public record TitleFacts(TitleId id, String name, int year, TitleKind kind, List<String> genres) {

    public TitleFacts {
        genres = List.copyOf(genres);
    }

    static TitleFacts of(Title title) {
        List<String> genres = title.genres().stream()
                .sorted(Comparator.comparingDouble(Weighted::weight).reversed())
                .map(Weighted::name)
                .toList();
        return new TitleFacts(title.id(), title.name(), title.year(), title.kind(), genres);
    }
}
