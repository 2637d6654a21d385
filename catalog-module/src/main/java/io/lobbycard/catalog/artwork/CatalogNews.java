package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.CatalogChanged;
import io.lobbycard.catalog.TitleId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells of each change once it is stored. Of those that are made in one transaction, such as a file that is taken as a
 * whole, it tells together when that has succeeded, and never if it is rolled back.
 */
@ApplicationScoped
class CatalogNews {

    private final Event<CatalogChanged> changes;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private TransactionSynchronizationRegistry transaction;

    @Inject
    CatalogNews(Event<CatalogChanged> changes) {
        this.changes = changes;
    }

    void tell(CatalogChanged change) {
        if (transaction.getTransactionKey() == null) {
            changes.fire(change);
        } else {
            gathered().add(change);
        }
    }

    /** Tells of an artwork that may be served from now on, in the place of the one that it replaces. */
    Artwork served(Artwork artwork) {
        ArtworkId replaced = artwork.replaces();
        tell(new CatalogChanged(Set.of(artwork.title()), replaced == null ? Set.of() : Set.of(replaced)));
        return artwork;
    }

    /** Tells of an artwork that must not be served from now on. */
    Artwork withdrawn(Artwork artwork) {
        tell(new CatalogChanged(Set.of(artwork.title()), Set.of(artwork.id())));
        return artwork;
    }

    private Gathered gathered() {
        if (transaction.getResource(Gathered.class) instanceof Gathered before) {
            return before;
        }
        Gathered first = new Gathered();
        transaction.putResource(Gathered.class, first);
        transaction.registerInterposedSynchronization(first);
        return first;
    }

    /** All changes of one transaction. */
    private final class Gathered implements Synchronization {

        private final Set<TitleId> titles = new HashSet<>();
        private final Set<ArtworkId> withdrawn = new HashSet<>();

        private void add(CatalogChanged change) {
            titles.addAll(change.titles());
            withdrawn.addAll(change.withdrawn());
        }

        @Override
        public void beforeCompletion() {
            // nothing is certain yet
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                changes.fire(new CatalogChanged(titles, withdrawn));
            }
        }
    }
}
