package io.lobbycard.transparency.pages.done;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some revisions of a member's word, as they stand in an address. They name what was done in a few characters, however many
 * viewings it was about.
 *
 * @param after the revision before the first one
 * @param last the last one
 */
record Span(long after, long last) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Reads what {@link #toString()} wrote; empty if it is something else. */
    static Optional<Span> of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Span(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return after + "-" + last;
    }
}
