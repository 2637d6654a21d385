package io.lobbycard.transparency.release.ledger;

import java.time.Instant;

/**
 * A question that has been paid for.
 *
 * @param id the number of its line in the ledger
 * @param question {@link io.lobbycard.transparency.release.questions.Question#key}
 */
public record Charge(long id, String question, Cost cost, String asker, Instant at) {}
