package io.lobbycard.transparency.pages.why;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and moments as the page prints them. */
final class Numbers {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final double LEAST_SHOWN = 0.0001;

    private Numbers() {}

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** Four digits, with a true minus sign. */
    static String amount(double value) {
        String digits = String.format(Locale.ENGLISH, "%.4f", Math.abs(value));
        return value < 0 && !digits.equals("0.0000") ? "−" + digits : digits;
    }

    static String signed(double value) {
        String amount = amount(value);
        return value < 0 || amount.equals("0.0000") ? amount : "+" + amount;
    }

    /** Two digits, for bars. */
    static String rough(double value) {
        String digits = String.format(Locale.ENGLISH, "%.2f", Math.abs(value));
        return digits.equals("0.00") ? "≈ 0" : (value < 0 ? "−" : "+") + digits;
    }

    /** Two digits, but never 0 or 100 for what is neither. */
    static String percent(double probability) {
        if (probability > 0 && probability < LEAST_SHOWN) {
            return "under 0.01 %";
        }
        if (probability < 1 && probability > 1 - LEAST_SHOWN) {
            return "over 99.99 %";
        }
        return String.format(Locale.ENGLISH, "%.2f %%", probability * 100);
    }

    /** Such as {@code 0.1 + 0 + 0.32 = 0.42}, each to twelve digits. */
    static String exact(double prior, double stated, double history, double score) {
        return String.format(Locale.ENGLISH, "%.12f + %.12f + %.12f = %.12f", prior, stated, history, score);
    }
}
