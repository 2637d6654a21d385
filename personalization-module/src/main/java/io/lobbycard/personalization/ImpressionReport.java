package io.lobbycard.personalization;

import java.time.Instant;

/**
 * A picture that a member saw, as a client reports it.
 *
 * @param id made by the client; a repeat of the same id is a no-op
 * @param token of the choice that was shown
 */
public record ImpressionReport(ImpressionId id, String token, Instant at) {}
