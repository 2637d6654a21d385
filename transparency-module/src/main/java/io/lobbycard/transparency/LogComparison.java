package io.lobbycard.transparency;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * What came of comparing the logs with their signed checkpoints outside the database.
 *
 * @param at when it was tried
 * @param accesses the log of who looked
 * @param snapshots the log of the snapshots that have served
 * @param accounts the log of changes of the staff's accounts
 */
public record LogComparison(Instant at, State accesses, State snapshots, State accounts) {

    /** What came of one log. */
    public enum State {
        SOUND,
        /** An entry that a checkpoint covers was changed, moved or taken away, or checkpoints were. */
        CHANGED,
        /** Nobody can tell; the log is closed meanwhile as well. */
        NOT_COMPARED
    }

    /** Whether any log was changed. */
    public boolean changed() {
        return states().anyMatch(State.CHANGED::equals);
    }

    /** Whether all logs could be compared. */
    public boolean complete() {
        return states().noneMatch(State.NOT_COMPARED::equals);
    }

    /** Whether all logs are what their checkpoints say. */
    public boolean sound() {
        return states().allMatch(State.SOUND::equals);
    }

    private Stream<State> states() {
        return Stream.of(accesses, snapshots, accounts);
    }
}
