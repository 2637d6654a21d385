package io.lobbycard.transparency.audit.runs;

import io.lobbycard.transparency.AuditKind;
import org.jspecify.annotations.Nullable;

/** How many made-up members an audit needs, and how many it may have. */
final class Panel {

    private static final int MOST = 20_000;

    private Panel() {}

    /** Fewer could not tell anything from chance, or would leave cells of fewer than a hundred. */
    static int fewest(AuditKind kind) {
        return switch (kind) {
            case TWIN -> 100;
            case EXPOSURE -> 400;
            case LEAKAGE -> 200;
        };
    }

    /**
     * As many as the schedule takes: enough for intervals of a percentage point or two, in seconds of one core.
     */
    static int usual(AuditKind kind) {
        return switch (kind) {
            case TWIN -> 500;
            case EXPOSURE -> 1_000;
            case LEAKAGE -> 4_000;
        };
    }

    /** Why so many will not do, or null. */
    static @Nullable String complaint(AuditKind kind, int members) {
        return members >= fewest(kind) && members <= MOST
                ? null
                : "This audit needs a panel of " + fewest(kind) + " to " + MOST + ", not " + members
                        + ". From fewer nothing could be told apart from chance.";
    }
}
