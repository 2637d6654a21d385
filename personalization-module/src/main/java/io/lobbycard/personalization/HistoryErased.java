package io.lobbycard.personalization;

import java.time.Instant;

/**
 * Fired in the transaction that erases all that a member has done and said.
 *
 * @param at what happened before is gone
 */
public record HistoryErased(MemberId member, Instant at) {}
