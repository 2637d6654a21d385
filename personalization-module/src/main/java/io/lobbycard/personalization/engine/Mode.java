package io.lobbycard.personalization.engine;

/** How a picture came to be chosen. */
public enum Mode {
    /** By its score, and what is known of the member speaks for it. */
    PERSONALISED,
    /** By its score, and nothing known of the member moved it. */
    PRIOR,
    /** By chance, to learn: drawn evenly, or the noise of the draw put it before the picture with the best score. */
    EXPLORING,
    /** The best picture for everybody, since the member is in the control group. */
    CONTROL,
    /** The member's own choice for this title. */
    PINNED,
    /** The editors' neutral artwork, since the member asked for it. */
    NEUTRAL,
    /** No picture may be shown; the title's name stands alone. */
    NONE
}
