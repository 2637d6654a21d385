package io.lobbycard.catalog;

import java.util.List;
import java.util.Optional;

/** Writes the catalogue. Whatever is written is stored when a call returns; every call may be repeated. */
public interface CatalogEditing {

    /**
     * Stores a title as given, in place of whatever was known of it.
     *
     * @throws io.lobbycard.web.ProblemException 422 if it breaks the rules for titles
     */
    void save(Title title, List<SharedScenes> sharedScenes);

    /** A title for editing. */
    Optional<TitleRevision> revision(TitleId id);

    /**
     * Stores a title that somebody edited, if nobody else changed it meanwhile, and answers what is stored then.
     *
     * @throws io.lobbycard.web.ProblemException 412 if its version is no longer the one that was edited, 422 with
     *     the places that break the rules for titles
     */
    TitleRevision save(TitleRevision edited, String editor);

    /**
     * Stores older facts of a title in the same way. People keep the names that they have now, for a name belongs to all
     * titles that credit them.
     */
    TitleRevision goBack(TitleRevision older, String editor);

    /**
     * Takes a picture into the catalogue. Does nothing if an artwork of this id is there already; ask
     * {@link Catalog#artwork} first where the picture is dear to make. May be called by several threads at once.
     *
     * @param original the file's bytes: JPEG, PNG or WebP
     * @throws UnfitImage if they are not a picture that can be shown
     * @throws io.lobbycard.web.ProblemException 422 with the places of whatever is said twice
     */
    ArtworkId addArtwork(NewArtwork artwork, byte[] original);
}
