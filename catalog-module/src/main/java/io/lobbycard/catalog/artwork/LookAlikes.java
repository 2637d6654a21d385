package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Change.Action;
import io.lobbycard.catalog.SimilarArtworks;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.changes.ChangeLog;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Compares the sketches of a title's pictures in the database. */
@ApplicationScoped
@Transactional
class LookAlikes implements SimilarArtworks {

    /** Of 64 bits, see docs/adr/0017. A sketch without any bit is that of an even surface and says nothing. */
    private static final int NEAR = 2;

    private static final int PAIRS = 20;

    private static final String FIND = """
        select a.id as older, b.id as newer,
               if(a.image_original = b.image_original, 0, bit_count(a.image_likeness ^ b.image_likeness)) as differing
        from catalog_artwork a
        join catalog_artwork b on b.title_id = a.title_id and (a.uploaded_at, a.id) < (b.uploaded_at, b.id)
        where a.title_id = :title and a.status <> 'RETIRED' and b.status <> 'RETIRED'
          and (a.image_original = b.image_original
               or a.image_likeness <> 0 and b.image_likeness <> 0
                  and bit_count(a.image_likeness ^ b.image_likeness) <= :near)
          and (b.replaces is null or b.replaces <> a.id)
          and not exists (select 1 from catalog_artwork_pair p where p.one_id = a.id and p.other_id = b.id)
        order by differing, older, newer
        """;

    private static final String KEEP =
            "insert ignore into catalog_artwork_pair (one_id, other_id, actor, at) values (:one, :other, :actor, :at)";

    private final Artworks artworks;
    private final ChangeLog changes;
    private final Clock clock;

    @PersistenceContext(unitName = "catalog")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private EntityManager database;

    @Inject
    LookAlikes(Artworks artworks, ChangeLog changes, Clock clock) {
        this.artworks = artworks;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public List<Pair> pairs(TitleId title) {
        List<?> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("title", title.value())
                .setParameter("near", NEAR)
                .setMaxResults(PAIRS)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Pair(
                        artwork(new ArtworkId(row.get("older", String.class))),
                        artwork(new ArtworkId(row.get("newer", String.class))),
                        row.get("differing", Number.class).intValue()))
                .toList();
    }

    @Override
    public void keepBoth(ArtworkId one, ArtworkId other, String editor) {
        TitleId title = artwork(one).title();
        artwork(other);
        keep(one, other, editor);
        keep(other, one, editor);
        changes.artwork(Action.KEPT_BOTH, title, one, editor, null);
    }

    private void keep(ArtworkId one, ArtworkId other, String editor) {
        database.createNativeQuery(KEEP)
                .setParameter("one", one.value())
                .setParameter("other", other.value())
                .setParameter("actor", editor)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private Artwork artwork(ArtworkId id) {
        return artworks.artwork(id).orElseThrow(() -> ProblemException.notFound("There is no artwork " + id + "."));
    }
}
