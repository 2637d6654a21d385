package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;

/** A catalogue set up for made-up members. Not for use by several threads at once. */
public interface Rehearsal {

    /** Stands where a title has no picture that may be shown. */
    int NO_ARTWORK = -1;

    /** What is left out of a made-up member's taste, by the same control that members have. */
    enum Without {
        NOTHING,
        /** Every credited person. */
        CAST,
        GENRES
    }

    /** The pictures chosen for a member, one for each title of the page, as numbers that {@link #artwork} knows. */
    int[] choose(MadeUpMember member, Without without);

    /** The artwork behind a number other than {@link #NO_ARTWORK}. */
    ArtworkId artwork(int number);
}
