package io.lobbycard.transparency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the accesses to a member's history, the newest first.
 *
 * @param next where the next part starts, or null at the end
 */
public record AccessPage(List<AccessSeen> items, @Nullable String next) {

    public AccessPage {
        items = List.copyOf(items);
    }
}
