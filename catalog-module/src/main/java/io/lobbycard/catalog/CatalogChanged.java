package io.lobbycard.catalog;

import java.util.Set;

/**
 * Fired after titles or artworks changed in a way that matters to choices.
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
