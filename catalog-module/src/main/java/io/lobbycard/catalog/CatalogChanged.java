package io.lobbycard.catalog;

import java.util.Set;

/**
 * Fired after titles or artworks changed in a way that matters to choices.
 *
 * @param withdrawn artworks that must not be served from now on
 */
public record CatalogChanged(Set<ArtworkId> withdrawn) {

    public CatalogChanged {
        withdrawn = Set.copyOf(withdrawn);
    }
}
