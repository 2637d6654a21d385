package io.lobbycard.catalog.index;

import io.lobbycard.catalog.TitleFilter;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleIndex;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleLine;
import io.lobbycard.catalog.TitleOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Lists titles by what was true of their artworks when a title or an artwork last changed. */
@ApplicationScoped
@Transactional
class StoredTitleIndex implements TitleIndex {

    private static final String GENRES =
            "select distinct name from catalog_title_feature where family = 'GENRE' order by name";

    @PersistenceContext(unitName = "catalog")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private EntityManager database;

    private final Details details;

    @Inject
    StoredTitleIndex(Details details) {
        this.details = details;
    }

    @Override
    public List<TitleLine> lines(TitleFilter filter, TitleOrder order, int offset, int limit) {
        Condition condition = new Condition(filter);
        List<?> found = condition
                .fill(database.createNativeQuery(
                        "select t.id, t.name, t.release_year as year, t.kind from catalog_title t where "
                                + condition.sql() + " order by " + sql(order),
                        Tuple.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        List<Tuple> rows = found.stream().map(Tuple.class::cast).toList();
        List<String> ids = rows.stream().map(row -> row.get("id", String.class)).toList();
        Map<String, List<String>> genres = details.genres(ids);
        Map<String, ArtworkTally> artworks = details.artworks(ids);
        return rows.stream()
                .map(row -> line(
                        row,
                        genres.getOrDefault(row.get("id", String.class), List.of()),
                        artworks.getOrDefault(row.get("id", String.class), ArtworkTally.NONE)))
                .toList();
    }

    @Override
    public int count(TitleFilter filter) {
        Condition condition = new Condition(filter);
        Object count = condition
                .fill(database.createNativeQuery("select count(*) from catalog_title t where " + condition.sql()))
                .getSingleResult();
        return ((Number) count).intValue();
    }

    @Override
    public List<String> genres() {
        List<?> names = database.createNativeQuery(GENRES, String.class).getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    private static TitleLine line(Tuple row, List<String> genres, ArtworkTally artworks) {
        return new TitleLine(
                new TitleId(row.get("id", String.class)),
                row.get("name", String.class),
                row.get("year", Number.class).intValue(),
                TitleKind.valueOf(row.get("kind", String.class)),
                genres,
                artworks.artworks(),
                artworks.servable(),
                artworks.needingReviewer(),
                artworks.refused(),
                artworks.picture());
    }

    private static String sql(TitleOrder order) {
        String direction = order.descending() ? " desc" : "";
        return switch (order.key()) {
            case NAME -> "t.name" + direction + ", t.id" + direction;
            case YEAR -> "t.release_year" + direction + ", t.name, t.id";
            case ARTWORKS ->
                "(select count(*) from catalog_artwork_standing s where s.title_id = t.id and s.status <> 'RETIRED')"
                        + direction + ", t.name, t.id";
        };
    }
}
