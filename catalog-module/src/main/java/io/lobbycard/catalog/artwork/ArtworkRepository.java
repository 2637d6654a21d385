package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkStatus;
import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Queries for artworks, generated over the entity manager of the caller's transaction. */
interface ArtworkRepository {

    EntityManager entityManager();

    @Find
    Optional<StoredArtwork> artwork(String id);

    @Query("from StoredArtwork where title = :title order by id")
    List<StoredArtwork> ofTitle(String title);

    @Query("from StoredArtwork where title between :first and :last order by title, id")
    List<StoredArtwork> ofTitles(String first, String last);

    @Query("from StoredArtwork where id in :ids order by title, id")
    List<StoredArtwork> byIds(Collection<String> ids);

    @Query("select count(this) from StoredArtwork where image.sha256 = :sha256 and standing.status = :status"
            + " and standing.withdrawers is empty")
    long showing(String sha256, ArtworkStatus status);

    /** Ids of the neutral artworks of a title that have a status. */
    @Query("select id from StoredArtwork where title = :title and neutral = true and standing.status = :status")
    List<String> neutrals(String title, ArtworkStatus status);
}
