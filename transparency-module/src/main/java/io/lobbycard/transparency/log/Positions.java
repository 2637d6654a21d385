package io.lobbycard.transparency.log;

import io.lobbycard.web.Cursor;
import io.lobbycard.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Positions in a log as cursors of lists that begin with the newest. */
public final class Positions {

    private Positions() {}

    /**
     * The position above the first entry wanted.
     *
     * @param cursor null for the newest
     * @throws ProblemException 400 if it is not one that a list has given out
     */
    public static long below(@Nullable String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(Cursor.decode(cursor, 1).keys().getFirst());
        } catch (NumberFormatException foreign) {
            throw ProblemException.badRequest("The cursor is not one that this list has given out.");
        }
    }

    public static String after(long position) {
        return Cursor.after(Long.toString(position)).encoded();
    }
}
