package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import java.util.List;

/**
 * Puts live pictures on hold whose plays are given up early more often than those of their title's other pictures: what
 * they promise the title does not seem to hold. A reviewer finds them, with the figures, in a list of their own.
 */
public interface ObservedHonesty {

    /** Looks at the last weeks, and says which pictures this look put on hold. It looks by itself every night. */
    List<ArtworkId> look();
}
