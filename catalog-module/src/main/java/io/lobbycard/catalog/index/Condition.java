package io.lobbycard.catalog.index;

import io.lobbycard.catalog.ArtworkConcern;
import io.lobbycard.catalog.TitleFilter;
import io.lobbycard.catalog.titles.SearchWords;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter as the condition of a query on {@code catalog_title t}. */
final class Condition {

    private static final String OF_ANY_ARTWORK =
            "exists (select 1 from catalog_artwork_standing s where s.title_id = t.id and s.status <> 'RETIRED' and ";

    private static final String NONE_SERVABLE = "not " + OF_ANY_ARTWORK + "s.servable)";

    private final List<String> parts = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new HashMap<>();

    Condition(TitleFilter filter) {
        if (!filter.words().isEmpty()) {
            words(SearchWords.query(filter.words()));
        }
        if (filter.kind() != null) {
            part("t.kind = :kind", "kind", filter.kind().name());
        }
        if (filter.genre() != null) {
            part(
                    "exists (select 1 from catalog_title_feature f"
                            + " where f.title_id = t.id and f.family = 'GENRE' and f.name = :genre)",
                    "genre",
                    filter.genre());
        }
        if (filter.concern() != null) {
            parts.add(artwork(filter.concern()));
        }
    }

    String sql() {
        return String.join(" and ", parts);
    }

    Query fill(Query query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** What has no letter or digit in it fits no title. */
    private void words(String query) {
        if (query.isEmpty()) {
            parts.add("false");
        } else {
            part("match (t.search_text) against (:words in boolean mode)", "words", query);
        }
    }

    private void part(String sql, String name, Object value) {
        parts.add(sql);
        values.put(name, value);
    }

    private static String artwork(ArtworkConcern concern) {
        return switch (concern) {
            case REFUSED -> OF_ANY_ARTWORK + "s.verdict = 'REFUSED')";
            case NEEDS_REVIEWER -> OF_ANY_ARTWORK + "s.verdict = 'NEEDS_REVIEWER' and not s.servable)";
            case NONE_SERVABLE -> NONE_SERVABLE;
            case ALL_WITHHELD ->
                "exists (select 1 from catalog_artwork_standing s where s.title_id = t.id) and " + NONE_SERVABLE;
        };
    }
}
