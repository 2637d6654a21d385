package io.lobbycard.personalization;

import java.time.Instant;

/**
 * Fired in the transaction that erases all that a member has done and said.
 *
 * @param at what happened before is gone
 * @param again whether this takes away what a restored backup has brought back since, and not what came after
 */
public record HistoryErased(MemberId member, Instant at, boolean again) {}
