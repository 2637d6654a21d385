package io.lobbycard.catalog;

/** Where an artwork stands on its way to members; only {@link #LIVE} is ever served. */
public enum ArtworkStatus {
    DRAFT,
    IN_REVIEW,
    LIVE,
    ON_HOLD,
    RETIRED
}
