package io.lobbycard.catalog;

import java.util.List;

/** Finds artworks of one title that show the same picture, or nearly the same. */
public interface SimilarArtworks {

    /** How many places the coarse sketch of a picture has. */
    int PLACES = 64;

    /** Of a title's artworks that are not retired the pairs that look alike and about which nobody decided yet. */
    List<Pair> pairs(TitleId title);

    /** Notes that both are wanted, so that nobody is asked about this pair again. */
    void keepBoth(ArtworkId one, ArtworkId other, String editor);

    /**
     * Two artworks that look alike.
     *
     * @param older came first
     * @param differing how many of the {@link #PLACES} places of their sketches differ; 0 for the same file or a mere copy of it
     */
    record Pair(Artwork older, Artwork newer, int differing) {}
}
