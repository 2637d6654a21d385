package io.lobbycard.transparency;

/** What became of an access after it was given. */
public enum AccessOutcome {
    /** It was ended before its time. */
    ENDED,
    /** A privacy officer found that the emergency was one. */
    JUSTIFIED,
    /** A privacy officer found that the emergency was none; the access ended with that. */
    UNJUSTIFIED
}
