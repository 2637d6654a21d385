package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.PersonId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns what a member said of themselves, which this module never sees, into pictures to prefer; a higher module answers.
 * Nothing is learned from choices that stood on it.
 */
public interface StatedPreferences {

    /**
     * The pictures that get the fixed bonus of a stated choice.
     *
     * @param handle under which the member's word lies in the other module's store
     * @param showing which pictures show any of some persons, as the snapshot has it
     * @return empty if the word has been taken back
     */
    Set<ArtworkId> preferred(String handle, Function<Set<PersonId>, Set<ArtworkId>> showing);

    /**
     * The pictures that got it before who is described how was changed, for as long as snapshots are kept; the newest change
     * first. A choice says by its digest which of them it stood on.
     */
    List<Set<ArtworkId>> formerlyPreferred(String handle, Function<Set<PersonId>, Set<ArtworkId>> showing);
}
