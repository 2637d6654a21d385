package io.lobbycard.catalog.artwork;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands out the generated repository over the entity manager that follows the caller's transaction, and empties that. */
@Dependent
public class ArtworkPersistence {

    @PersistenceContext(unitName = "catalog")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private EntityManager entityManager;

    @Produces
    ArtworkRepository repository() {
        return new ArtworkRepository_(entityManager);
    }

    /** Writes what was changed and forgets what was read, so that a long file needs no more memory than a part of it. */
    public void forget() {
        entityManager.flush();
        entityManager.clear();
    }
}
