package io.lobbycard.personalization;

import java.util.Locale;

/** How a picture came to be chosen. */
public enum Mode {
    /** What is known of the member favours it over the next best, or puts it before the one that is best for everybody. */
    PERSONALISED,
    /** Nothing known of the member moved it. */
    PRIOR,
    /** Chance chose it, to learn. */
    EXPLORING,
    /** The picture that led to a viewing in progress. */
    KEPT,
    /** The member's own pick. */
    PINNED,
    /** The editors' default, because the member or the kill switch wants it, or nothing else may be shown. */
    NEUTRAL,
    /** The best picture for everybody, because the member is in the control group. */
    CONTROL,
    /** The editors' default, because the service could not read what it needs. */
    DEGRADED;

    /** As in JSON: {@code personalised}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
