package io.lobbycard.transparency;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the accesses to a member's history, the newest first.
 *
 * @param next where the next part starts, or null at the end
 * @param comparedAt when the log was last compared, or that was tried, with its checkpoints outside the database; null if it
 *     has not been since the server started, and then nobody can tell whether this is all
 * @param compared false if it could not be compared then, and nobody can tell either
 * @param changed true if that found that the log was changed; then this may not be all, and not true
 */
public record AccessPage(
        List<AccessSeen> items,
        @Nullable String next,
        @Nullable Instant comparedAt,
        boolean compared,
        boolean changed) {

    public AccessPage {
        items = List.copyOf(items);
    }
}
