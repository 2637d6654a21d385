package io.lobbycard.personalization;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What others see of the learner. */
public interface Learning {

    Progress progress();

    /** When the first of what is learned by now was learned; empty as long as nothing is. */
    Optional<Instant> since();

    /**
     * Whether chance did as it said on the newest day that was learned with an attribution window of a day or longer; empty
     * as long as none was. Reads that day's sums.
     */
    Optional<DrawCheck> draws();

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
