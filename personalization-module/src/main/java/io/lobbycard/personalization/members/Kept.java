package io.lobbycard.personalization.members;

import java.time.Instant;

/**
 * What of a member was not erased.
 *
 * @param from what happened earlier was erased
 * @param controlRevision choices of an earlier one stood on what was erased
 */
public record Kept(Instant from, int controlRevision) {}
