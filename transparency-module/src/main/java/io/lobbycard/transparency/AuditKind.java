package io.lobbycard.transparency;

import java.util.Locale;

/** What is audited. */
public enum AuditKind {
    /** How often the picture differs between two histories that differ in the group of the cast alone. */
    TWIN,
    /** How often pictures feature a group, against its presence on screen in the same titles. */
    EXPOSURE,
    /** How well a member's group can be told from the pictures that they are shown. */
    LEAKAGE;

    /** As in requests and answers. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
