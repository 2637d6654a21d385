package io.lobbycard.catalog;

/** The lists in which artworks wait for a person's decision. */
public enum ReviewList {
    /** Described artworks that nobody has decided on and the representation check does not refuse. */
    WAITING,
    /** Described artworks that nobody has decided on and the representation check refuses. */
    REFUSED,
    /**
     * Live artworks that are not served any more, because what the check finds has changed since their approval, or because
     * a reviewer's withdrawal could not be stored yet.
     */
    NOT_SERVED,
    /** Artworks that were withdrawn because of what members did: their plays were given up early too often. */
    OBSERVED,
    /** Artworks that somebody withdrew until further notice. */
    ON_HOLD
}
