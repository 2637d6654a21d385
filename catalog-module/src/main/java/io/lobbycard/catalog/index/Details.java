package io.lobbycard.catalog.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.lobbycard.catalog.images.Images;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a line says besides the title's own row, read for all lines of a part at once. */
@ApplicationScoped
class Details {

    private static final String GENRES = """
            select title_id, name from catalog_title_feature
            where family = 'GENRE' and title_id in (:titles)
            order by title_id, weight desc, name
            """;

    /** The picture is the live neutral one; else the first that may be served; else the first there is. */
    private static final String ARTWORKS = """
            select s.title_id, count(*) as artworks, sum(s.servable) as servable,
                   sum(s.verdict = 'NEEDS_REVIEWER' and not s.servable) as waiting,
                   sum(s.verdict = 'REFUSED') as refused,
                   substring_index(
                       group_concat(concat(a.image_sha256, ' ', a.image_width, ' ', a.image_height)
                           order by s.servable and a.neutral desc, s.servable desc, a.id), ',', 1) as picture
            from catalog_artwork_standing s join catalog_artwork a on a.id = s.artwork_id
            where s.status <> 'RETIRED' and s.title_id in (:titles)
            group by s.title_id
            """;

    @PersistenceContext(unitName = "catalog")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private EntityManager database;

    private final Images images;

    @Inject
    Details(Images images) {
        this.images = images;
    }

    Map<String, List<String>> genres(List<String> titles) {
        return rows(GENRES, titles)
                .collect(groupingBy(Details::title, mapping(row -> row.get("name", String.class), toList())));
    }

    Map<String, ArtworkTally> artworks(List<String> titles) {
        return rows(ARTWORKS, titles).collect(toMap(Details::title, this::tally));
    }

    private Stream<Tuple> rows(String sql, List<String> titles) {
        if (titles.isEmpty()) {
            return Stream.empty();
        }
        List<?> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("titles", titles)
                .getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private ArtworkTally tally(Tuple row) {
        String[] picture = row.get("picture", String.class).split(" ", 3);
        return new ArtworkTally(
                number(row, "artworks"),
                number(row, "servable"),
                number(row, "waiting"),
                number(row, "refused"),
                images.of(picture[0], Integer.parseInt(picture[1]), Integer.parseInt(picture[2])));
    }

    private static String title(Tuple row) {
        return row.get("title_id", String.class);
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Number.class).intValue();
    }
}
