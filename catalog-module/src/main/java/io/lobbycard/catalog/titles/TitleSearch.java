package io.lobbycard.catalog.titles;

import io.lobbycard.web.Cursor;
import jakarta.data.Limit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds titles by words of their name, their people and their genres, in the order of their names. */
@Dependent
class TitleSearch {

    private static final String MATCHING =
            "select id from catalog_title where match (search_text) against (:words in boolean mode)";

    private static final String BEHIND = " and (name > :name or (name = :name and id > :id))";
    private static final String BY_NAME = " order by name, id";

    private final TitleRepository titles;

    @Inject
    TitleSearch(TitleRepository titles) {
        this.titles = titles;
    }

    List<StoredTitle> find(String query, @Nullable Cursor behind, int count) {
        String words = SearchWords.query(query);
        if (words.isEmpty()) {
            return query.isBlank() ? all(behind, count) : List.of();
        }
        List<String> ids = matchingIds(words, behind, count);
        return ids.isEmpty() ? List.of() : titles.byNameOf(ids);
    }

    private List<StoredTitle> all(@Nullable Cursor behind, int count) {
        return behind == null
                ? titles.byName(Limit.of(count))
                : titles.byNameAfter(behind.keys().get(0), behind.keys().get(1), Limit.of(count));
    }

    private List<String> matchingIds(String words, @Nullable Cursor behind, int count) {
        Query query = titles.entityManager()
                .createNativeQuery(MATCHING + (behind == null ? "" : BEHIND) + BY_NAME, String.class)
                .setParameter("words", words)
                .setMaxResults(count);
        if (behind != null) {
            query.setParameter("name", behind.keys().get(0))
                    .setParameter("id", behind.keys().get(1));
        }
        List<?> ids = query.getResultList();
        return ids.stream().map(String.class::cast).toList();
    }
}
