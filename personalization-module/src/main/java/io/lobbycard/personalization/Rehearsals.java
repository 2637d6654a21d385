package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.util.List;
import java.util.Set;

/**
 * The production choice for members who do not exist, so that it can be audited. Policy, taste rule, priors and weights are
 * those of a stored snapshot, whether it serves or not; no member's history is read, and nobody sees the pictures.
 */
public interface Rehearsals {

    /**
     * Sets up a catalogue. Of an invented artwork it is expected what its facets are worth in the snapshot's priors.
     *
     * @param snapshot by its number
     * @param page titles of the catalogue for which pictures will be chosen
     * @throws IllegalArgumentException if the snapshot is not kept, or the page names a title that the catalogue does not hold
     */
    Rehearsal over(long snapshot, RehearsedCatalogue catalogue, List<TitleId> page);

    /**
     * The artworks that a snapshot may show.
     *
     * @throws IllegalArgumentException if it is not kept
     */
    Set<ArtworkId> servable(long snapshot);
}
