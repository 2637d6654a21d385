package io.lobbycard.personalization.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Which outcomes are meant: of what was seen from a time up to another, not included.
 *
 * @param knownBy what was received later does not count
 * @param window how long after an impression a play may begin to count for it
 */
record Span(Instant from, Instant to, Instant knownBy, Duration window) {

    /** The days, in UTC, from a first to a last one. */
    static Span ofDays(LocalDate first, LocalDate last, Instant knownBy, Duration window) {
        return new Span(start(first), start(last.plusDays(1)), knownBy, window);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
