package io.lobbycard.transparency.pages.home;

import io.lobbycard.transparency.pages.TitleCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member's home.
 *
 * @param lead the title shown large, or null if no title has a picture
 * @param unread how many answers to their reports the member has not seen yet
 * @param degraded true if the pictures are the standard ones because the history could not be read
 */
public record HomePage(@Nullable TitleCard lead, List<Row> rows, int unread, boolean degraded) {

    /** Titles that belong together. */
    public record Row(String id, String heading, List<TitleCard> cards) {

        public Row {
            cards = List.copyOf(cards);
        }
    }

    public HomePage {
        rows = List.copyOf(rows);
    }
}
