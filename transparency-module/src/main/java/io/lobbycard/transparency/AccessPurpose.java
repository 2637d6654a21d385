package io.lobbycard.transparency;

/** Why somebody on the staff may need to see a history. */
public enum AccessPurpose {
    /** The member asked for help. */
    MEMBER_ASKED,
    /** A fault that cannot be found otherwise. */
    FAULT,
    /** Somebody else seems to use the member's account. */
    ACCOUNT_SAFETY,
    /** The law demands it. */
    LEGAL_DUTY
}
