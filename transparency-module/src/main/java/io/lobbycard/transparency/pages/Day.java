package io.lobbycard.transparency.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as pages print them, in UTC, as no member's place enters anything. */
public final class Day {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Day() {}

    public static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
