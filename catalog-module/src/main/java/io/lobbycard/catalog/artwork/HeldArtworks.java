package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;

/** Keeps artworks for whoever changes many of them in one transaction. */
@ApplicationScoped
public class HeldArtworks {

    /** The kind of files that keep artworks; one that is taken as a whole keeps them until its end. */
    public static final String FILES = "artworks";

    private final ArtworkRepository repository;

    @Inject
    HeldArtworks(ArtworkRepository repository) {
        this.repository = repository;
    }

    /** Waits until nobody else changes these, and lets nobody do so until the caller's transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void hold(Set<ArtworkId> ids) {
        if (!ids.isEmpty()) {
            List<?> unused = repository
                    .entityManager()
                    .createNativeQuery("select id from catalog_artwork where id in (:ids) order by id for update")
                    .setParameter("ids", ids.stream().map(ArtworkId::value).toList())
                    .getResultList();
        }
    }

    /** Keeps one unless somebody else does, and answers whether it could. */
    @Transactional(TxType.MANDATORY)
    boolean holdAtOnce(ArtworkId id) {
        return !repository
                .entityManager()
                .createNativeQuery("select id from catalog_artwork where id = :id for update skip locked")
                .setParameter("id", id.value())
                .getResultList()
                .isEmpty();
    }
}
