package io.lobbycard.admin.views.editing;

import io.lobbycard.catalog.TitleLimits;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time on screen as editors write it: {@code 75:30}, or {@code 75} for whole minutes. */
final class ScreenTime {

    private static final int MINUTE = 60;
    private static final int DIGITS =
            Integer.toString(TitleLimits.LONGEST_SCREEN_TIME / MINUTE).length();
    private static final Pattern FORM = Pattern.compile("(\\d{1," + DIGITS + "})(?::([0-5]\\d))?");

    private ScreenTime() {}

    /** Seconds; empty if the text is not a time. */
    static OptionalInt seconds(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        String seconds = matcher.group(2);
        return OptionalInt.of(
                Integer.parseInt(matcher.group(1)) * MINUTE + (seconds == null ? 0 : Integer.parseInt(seconds)));
    }

    static String text(int seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }
}
