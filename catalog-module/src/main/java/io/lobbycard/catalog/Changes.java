package io.lobbycard.catalog;

import java.util.List;

/** Says who changed what and when. Nobody can take anything back from it; going back to older facts is a change too. */
public interface Changes {

    /**
     * What was done to a title and its artworks, the newest first.
     *
     * @param limit how many to give at most, 1 or more
     */
    List<Change> of(TitleId title, int limit);
}
