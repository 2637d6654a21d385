package io.lobbycard.transparency;

import java.time.Instant;

/**
 * What came of comparing a log with its signed checkpoints outside the database.
 *
 * @param changed true if an entry that a checkpoint covers was changed, moved or taken away
 */
public record LogComparison(Instant at, boolean changed) {}
