package io.lobbycard.catalog.index;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.ReviewItem;
import io.lobbycard.catalog.ReviewList;
import io.lobbycard.catalog.ReviewQueue;
import io.lobbycard.catalog.Title;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lists artworks by their status as it is now and by the verdict of a moment ago, and reads them as they are now. */
@ApplicationScoped
@Transactional
class StoredReviewQueue implements ReviewQueue {

    /** Nobody could approve what nobody has described. */
    private static final String UNDECIDED = "a.status in ('DRAFT', 'IN_REVIEW') and a.alt <> ''";

    private static final String FROM =
            " from catalog_artwork a left join catalog_artwork_standing s on s.artwork_id = a.id where ";

    /** The moment as a number, because a driver reads a datetime in the time zone of its session. */
    private static final String SELECT = """
        select a.id, a.uploader, a.review_note,
               (select group_concat(w.account separator '\n') from catalog_artwork_author w where w.artwork_id = a.id)
                   as authors,
               timestampdiff(microsecond, '1970-01-01', a.uploaded_at) as uploaded_micros\
        """;

    private static final String OLDEST_FIRST = " order by a.uploaded_at, a.id";

    @PersistenceContext(unitName = "catalog")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private EntityManager database;

    private final Catalog catalog;

    @Inject
    StoredReviewQueue(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<ReviewItem> items(ReviewList list, int offset, int limit) {
        List<?> rows = database.createNativeQuery(SELECT + FROM + condition(list) + OLDEST_FIRST, Tuple.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        List<Tuple> listed = rows.stream().map(Tuple.class::cast).toList();
        Map<ArtworkId, Facts> facts =
                catalog.artworks(listed.stream().map(StoredReviewQueue::id).collect(toSet())).stream()
                        .flatMap(title -> title.artworks().stream().map(artwork -> new Facts(title.title(), artwork)))
                        .collect(toMap(each -> each.artwork().id(), each -> each));
        // what was taken away since the list was read is left out
        return listed.stream()
                .flatMap(row -> Stream.ofNullable(facts.get(id(row))).map(of -> item(row, of)))
                .toList();
    }

    @Override
    public int count(ReviewList list) {
        Object count = database.createNativeQuery("select count(*)" + FROM + condition(list))
                .getSingleResult();
        return ((Number) count).intValue();
    }

    private record Facts(Title title, Artwork artwork) {}

    private static ArtworkId id(Tuple row) {
        return new ArtworkId(row.get("id", String.class));
    }

    private static ReviewItem item(Tuple row, Facts of) {
        return new ReviewItem(
                of.artwork(), of.title(), row.get("review_note", String.class), authors(row), uploadedAt(row));
    }

    private static Instant uploadedAt(Tuple row) {
        return Instant.EPOCH.plus(row.get("uploaded_micros", Number.class).longValue(), ChronoUnit.MICROS);
    }

    private static Set<String> authors(Tuple row) {
        Set<String> authors = new HashSet<>(Set.of(row.get("uploader", String.class)));
        String changedBy = row.get("authors", String.class);
        if (changedBy != null) {
            changedBy.lines().forEach(authors::add);
        }
        return authors;
    }

    private static String condition(ReviewList list) {
        return switch (list) {
            case WAITING -> UNDECIDED + " and coalesce(s.verdict, '') <> 'REFUSED'";
            case REFUSED -> UNDECIDED + " and s.verdict = 'REFUSED'";
            case NOT_SERVED -> "a.status = 'LIVE' and s.status = 'LIVE' and not s.servable";
            case OBSERVED -> "a.status = 'ON_HOLD' and a.reviewer = '" + ArtworkReviews.OBSERVER + "'";
            case ON_HOLD -> "a.status = 'ON_HOLD' and coalesce(a.reviewer, '') <> '" + ArtworkReviews.OBSERVER + "'";
        };
    }
}
