package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.CatalogChanged;
import io.lobbycard.catalog.TitleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;

/**
 * Withdrawals of artworks that somebody else is changing. They are noted beside the artwork's row, which is not to be had, and
 * count at once: until a decision on the artwork is stored it is not served, whatever its row says.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class AskedWithdrawals {

    private final ArtworkRepository repository;
    private final Artworks artworks;
    private final CatalogNews news;

    @Inject
    AskedWithdrawals(ArtworkRepository repository, Artworks artworks, CatalogNews news) {
        this.repository = repository;
        this.artworks = artworks;
        this.news = news;
    }

    /** Refuses what the withdrawal itself would be refused for, and notes nothing then. */
    void ask(ArtworkId id, Withdrawal how, String reviewer) {
        StoredArtwork seen = artworks.stored(id);
        seen.standing().requireWithdrawable(how, reviewer);
        change("insert ignore into catalog_withdrawal (artwork_id, account) values (:id, :account)", id, reviewer);
        news.tell(new CatalogChanged(Set.of(new TitleId(seen.title())), Set.of(id)));
    }

    /** What was asked for is refused by now. */
    void dismiss(ArtworkId id, String reviewer) {
        change("delete from catalog_withdrawal where artwork_id = :id and account = :account", id, reviewer);
        news.tell(new CatalogChanged(Set.of(new TitleId(artworks.stored(id).title())), Set.of()));
    }

    private void change(String statement, ArtworkId id, String reviewer) {
        repository
                .entityManager()
                .createNativeQuery(statement)
                .setParameter("id", id.value())
                .setParameter("account", reviewer)
                .executeUpdate();
    }
}
