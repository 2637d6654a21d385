package io.lobbycard.admin.views.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time, in UTC so that two people who talk about one mean the same. */
public final class Moments {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Moments() {}

    public static String of(Instant moment) {
        return FORM.format(moment);
    }

    /** A day (UTC). */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
