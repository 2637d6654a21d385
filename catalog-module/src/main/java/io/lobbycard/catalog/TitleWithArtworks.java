package io.lobbycard.catalog;

import java.util.List;

/** A title and all its artworks, also those that may not be served. */
public record TitleWithArtworks(Title title, List<Artwork> artworks) {

    public TitleWithArtworks {
        artworks = List.copyOf(artworks);
    }
}
