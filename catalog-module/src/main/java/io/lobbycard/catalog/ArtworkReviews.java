package io.lobbycard.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What reviewers do with artworks; nobody reviews what they uploaded themselves or have changed since it was last live.
 *
 * <p>Each step is refused with a {@link io.lobbycard.web.ProblemException}: 404 if there is no such artwork, 403 if the
 * reviewer is one of its authors.
 */
public interface ArtworkReviews {

    /** Who withdraws an artwork for what members did with it, in the place of a reviewer's name. */
    String OBSERVER = "observed plays";

    /**
     * Makes an artwork live; 409 if the representation check refuses it or it has no alternative text.
     *
     * @param seen the version that the reviewer saw; 412 if it is another one by now, so that nothing goes live unseen
     */
    Artwork approve(ArtworkId id, long seen, String reviewer, @Nullable String note);

    /**
     * Takes the last decision back: the artwork stands again where it stood before, by the word that counted then, and so
     * does what gave way to it, unless somebody has changed that since; 409 if nothing is decided on it.
     *
     * @param seen the version that the decision left; 412 if somebody has changed it since
     */
    Artwork takeBack(ArtworkId id, long seen, String reviewer);

    /**
     * Withdraws an artwork until it is approved again. Like every withdrawal it counts at once, also while somebody else
     * keeps the artwork; 503 if they do so for too long, and it is not served until a decision on it is stored.
     */
    Artwork hold(ArtworkId id, String reviewer, @Nullable String note);

    /**
     * Withdraws a live artwork for what members did with it, until a reviewer has looked; 409 if it is not live.
     *
     * @param finding the figures in complete sentences, at most 1,000 characters
     */
    Artwork holdAsObserved(ArtworkId id, String finding);

    /** Withdraws an artwork for good; its original is kept, and it can still be approved again. */
    Artwork retire(ArtworkId id, String reviewer, @Nullable String note);
}
