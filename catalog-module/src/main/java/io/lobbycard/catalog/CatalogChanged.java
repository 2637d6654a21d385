package io.lobbycard.catalog;

import java.util.Set;

/**
 * Fired once a change of titles or artworks that matters to choices is stored, and never within the transaction that stores
 * it.
 *
 * @param titles that changed, or whose artwork did
 * @param withdrawn artworks that must not be served from now on
 */
public record CatalogChanged(Set<TitleId> titles, Set<ArtworkId> withdrawn) {

    public CatalogChanged {
        titles = Set.copyOf(titles);
        withdrawn = Set.copyOf(withdrawn);
    }
}
