package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import java.util.Set;

/**
 * Turns what a member said of themselves, which this module never sees, into pictures to prefer; a higher module answers.
 * Nothing is learned from choices that stood on it.
 */
public interface StatedPreferences {

    /**
     * The pictures that get the fixed bonus of a stated choice.
     *
     * @param handle under which the member's word lies in the other module's store
     * @return empty if the word has been taken back
     */
    Set<ArtworkId> preferred(String handle);
}
