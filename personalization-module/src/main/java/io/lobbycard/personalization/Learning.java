package io.lobbycard.personalization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What operators see of the learner. */
public interface Learning {

    Progress progress();

    /** Has the learner work now, in the background; nothing happens if it is at work on any node. */
    void begin();

    /**
     * How far the learner is.
     *
     * @param running true while a node is at it
     * @param done days of the last or running work that are learned
     * @param finished when it ended last, or null if it never has
     */
    record Progress(
            boolean running, int done, int total, @Nullable Instant finished) {}
}
