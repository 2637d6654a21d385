package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.CatalogReady;
import io.lobbycard.catalog.images.Images;
import io.lobbycard.catalog.images.Kept;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Looks once at pictures that were stored before anybody noted their colours and likeness. */
@ApplicationScoped
class OlderPictures {

    private static final Logger LOG = System.getLogger(OlderPictures.class.getName());

    private static final String UNSEEN =
            "select distinct image_original from catalog_artwork where image_likeness is null and focus_x is null";

    private static final String NOTE = """
        update catalog_artwork set image_colour = :colour, image_placeholder = :placeholder, image_likeness = :likeness
        where image_original = :original and image_likeness is null and focus_x is null
        """;

    private final Images images;
    private final ManagedExecutorService threads;
    private final UserTransaction transaction;

    @PersistenceContext(unitName = "catalog")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private EntityManager database;

    @Inject
    OlderPictures(Images images, ManagedExecutorService threads, UserTransaction transaction) {
        this.images = images;
        this.threads = threads;
        this.transaction = transaction;
    }

    void ready(@Observes CatalogReady catalogIsThere) {
        threads.execute(this::look);
    }

    private void look() {
        List<?> originals = database.createNativeQuery(UNSEEN, String.class).getResultList();
        originals.stream().map(String.class::cast).forEach(this::look);
    }

    private void look(String original) {
        try {
            Kept kept = images.focused(original, null);
            transaction.begin();
            database.createNativeQuery(NOTE)
                    .setParameter("colour", kept.shown().colour())
                    .setParameter("placeholder", kept.shown().placeholder())
                    .setParameter("likeness", kept.likeness())
                    .setParameter("original", original)
                    .executeUpdate();
            transaction.commit();
        } catch (Exception unreadable) {
            LOG.log(Level.WARNING, "Nothing is known of the colours of the picture " + original + ".", unreadable);
        }
    }
}
