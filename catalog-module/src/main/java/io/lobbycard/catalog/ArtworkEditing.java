package io.lobbycard.catalog;

import java.util.Optional;

/** Changes what is said of an artwork. */
public interface ArtworkEditing {

    Optional<ArtworkRevision> revision(ArtworkId id);

    /** What the representation check would say if the artwork were stored like this; nothing is stored. */
    Representation tryOut(ArtworkRevision edited);

    /**
     * Stores what somebody edited, if nobody else changed it meanwhile. Whatever was decided on the artwork counts no
     * more: it waits for a review by somebody else, or stays a draft as long as it has no alternative text.
     *
     * @throws io.lobbycard.web.ProblemException 412 if its version is no longer the one that was edited, 404 if there is
     *     no such artwork
     */
    Artwork save(ArtworkRevision edited, String editor);
}
