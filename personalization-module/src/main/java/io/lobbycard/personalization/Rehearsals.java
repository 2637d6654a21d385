package io.lobbycard.personalization;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleWithArtworks;
import java.util.List;
import java.util.stream.Stream;

/**
 * The production choice for members who do not exist, so that it can be audited. Policy, taste rule and what has been
 * learned are those that the next snapshot would have; no member's history is read, and nobody sees the pictures.
 */
public interface Rehearsals {

    /**
     * Sets up a catalogue, real or invented.
     *
     * @param page titles of the catalogue for which pictures will be chosen
     * @throws IllegalArgumentException if the page names a title that the catalogue does not hold
     */
    Rehearsal over(Stream<TitleWithArtworks> catalogue, List<TitleId> page);
}
