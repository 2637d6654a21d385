package io.lobbycard.personalization;

import java.time.Instant;

/**
 * Something that a member said of their pictures, at its time; what was said later may have taken it back.
 *
 * @param revision counts from 1 for each member
 * @param subject such as {@code left-out-viewing}
 * @param item what it is about: a viewing, signal, theme, title or artwork; empty where the subject says it all
 * @param stated {@code true} or {@code false}; for a pin the artwork, for a preference its handle, or empty to take it away
 */
public record ControlChange(long revision, Instant at, String subject, String item, String stated) {}
