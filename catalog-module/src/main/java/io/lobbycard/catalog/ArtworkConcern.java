package io.lobbycard.catalog;

/** Why a title's artwork needs somebody's attention. */
public enum ArtworkConcern {
    /** At least one artwork is refused by the representation check and not retired. */
    REFUSED,
    /** At least one artwork is left to a reviewer by the representation check and not retired. */
    NEEDS_REVIEWER,
    /** No artwork may be served, so that members see a plain title card. */
    NONE_SERVABLE,
    /** Like {@link #NONE_SERVABLE}, though there are artworks, be they refused, waiting, on hold or retired. */
    ALL_WITHHELD
}
