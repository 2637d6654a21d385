package io.lobbycard.transparency;

/** What of a member's somebody asked for who had no right to it. */
public enum AccessAttempt {
    /** Their viewings. */
    HISTORY,
    /** All that is kept about them. */
    EXPORT,
    /** Who has looked at their history. */
    ACCESSES,
    /** What they have said about their pictures, to see or to change it. */
    CHOICES,
    /** To erase all of it, or to be told what that leaves. */
    ERASURE,
    /** The pictures that are chosen for them, which tell what they watch. */
    PICTURES,
    /** Why a picture was chosen, which names what they watched. */
    EXPLANATION
}
