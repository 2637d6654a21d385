package io.lobbycard.web.problems;

import org.jspecify.annotations.Nullable;

/** Looks through what an exception was caused by. */
final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    /** The outermost exception of that type in the chain, or null. */
    static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
