package io.lobbycard.personalization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a history, the newest first.
 *
 * @param next where the next page starts, or null at the end
 * @param total viewings in the whole history
 */
public record ViewingPage(List<Viewing> items, @Nullable String next, long total) {

    public ViewingPage {
        items = List.copyOf(items);
    }
}
