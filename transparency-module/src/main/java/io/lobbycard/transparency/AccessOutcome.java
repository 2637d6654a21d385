package io.lobbycard.transparency;

/** What became of an access, other than that somebody looked. */
public enum AccessOutcome {
    /** It was opened in an emergency, without approval beforehand; whether somebody looks is an entry of its own. */
    OPENED,
    /** A program of the service erased the history, of which the member must know. */
    ERASED,
    /** It was ended before its time. */
    ENDED,
    /** A privacy officer found that the emergency was one. */
    JUSTIFIED,
    /** A privacy officer found that the emergency was none; the access ended with that. */
    UNJUSTIFIED
}
