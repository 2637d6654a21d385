package io.lobbycard.transparency;

import java.time.Instant;

/**
 * What came of comparing the logs with their signed checkpoints outside the database.
 *
 * @param accesses true if an entry of the access log that a checkpoint covers was changed, moved or taken away
 * @param snapshots the same of the log of the snapshots that have served
 * @param accounts the same of the log of changes of the staff's accounts
 */
public record LogComparison(Instant at, boolean accesses, boolean snapshots, boolean accounts) {

    /** Whether any log was changed. */
    public boolean changed() {
        return accesses || snapshots || accounts;
    }
}
