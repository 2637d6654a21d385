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
     *     no such artwork, 422 with the places of whatever is said twice
     */
    Artwork save(ArtworkRevision edited, String editor);

    /**
     * The file as it came, uncut, for those who choose the focal point.
     *
     * @throws io.lobbycard.web.ProblemException 404 if there is no such artwork
     */
    Image uncut(ArtworkId id);

    /**
     * Brings another file that is to take the place of an artwork: a new artwork with everything that is said of the old
     * one. It waits for a review, and the old one stays as it is until the new one goes live and then retires.
     *
     * @throws UnfitImage if the bytes are not a picture that can be shown
     * @throws io.lobbycard.web.ProblemException 404 if there is no such artwork, 409 if it is retired or the file is the
     *     same
     */
    ArtworkId replace(ArtworkId old, byte[] original, String editor);

    /**
     * Takes an artwork out of use; it keeps its file and can be restored.
     *
     * @throws io.lobbycard.web.ProblemException 409 if it is live, which only a reviewer may end, or retired already
     */
    Artwork retire(ArtworkId id, String editor);

    /**
     * Undoes that an editor took an artwork out of use: it stands again where it stood before, by the word that counted then,
     * and whoever undoes it may review it as if nothing had happened.
     *
     * @param seen the version that taking it out of use left
     * @throws io.lobbycard.web.ProblemException 412 if somebody has changed it since, 409 if no editor retired it
     */
    Artwork undoRetire(ArtworkId id, long seen, String editor);

    /**
     * Brings a retired artwork back; it needs a review before it goes live again.
     *
     * @throws io.lobbycard.web.ProblemException 409 if it is not retired
     */
    Artwork restore(ArtworkId id, String editor);
}
