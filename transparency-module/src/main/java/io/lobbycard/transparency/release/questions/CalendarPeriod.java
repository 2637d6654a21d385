package io.lobbycard.transparency.release.questions;

import io.lobbycard.transparency.release.questions.Refusal.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar month, quarter or year, the only spans of time that can be asked about.
 *
 * @param first its first month
 * @param months 1, 3 or 12
 */
public record CalendarPeriod(YearMonth first, int months) {

    private static final int MONTH = 1;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final Pattern FORM = Pattern.compile("(?<year>\\d{4})(-(Q(?<quarter>[1-4])|(?<month>\\d{2})))?");

    public CalendarPeriod {
        boolean known = months == MONTH || months == QUARTER || months == YEAR;
        if (!known || (first.getMonthValue() - 1) % months != 0) {
            throw new IllegalArgumentException(
                    "A period is a month, a quarter or a year, not " + months + " months from " + first + ".");
        }
    }

    /**
     * Reads {@code 2026-03}, {@code 2026-Q1} or {@code 2026}.
     *
     * @throws Refusal if it is anything else
     */
    public static CalendarPeriod parse(String text) {
        Matcher parts = FORM.matcher(text);
        try {
            if (parts.matches()) {
                int year = Integer.parseInt(parts.group("year"));
                if (parts.group("month") != null) {
                    return new CalendarPeriod(YearMonth.of(year, Integer.parseInt(parts.group("month"))), MONTH);
                }
                if (parts.group("quarter") != null) {
                    int quarter = Integer.parseInt(parts.group("quarter"));
                    return new CalendarPeriod(YearMonth.of(year, QUARTER * quarter - 2), QUARTER);
                }
                return new CalendarPeriod(YearMonth.of(year, 1), YEAR);
            }
        } catch (DateTimeException impossible) {
            // answered below like every other text that is not a period
        }
        throw new Refusal(
                Reason.PERIOD,
                "A period is a calendar month such as 2026-03, a quarter such as 2026-Q1, or a year such as 2026.");
    }

    public YearMonth last() {
        return first.plusMonths(months - 1L);
    }

    public int year() {
        return first.getYear();
    }

    /** Whether all its days are over. */
    public boolean isOver(LocalDate today) {
        return last().atEndOfMonth().isBefore(today);
    }

    public boolean overlaps(CalendarPeriod other) {
        return !first.isAfter(other.last()) && !other.first.isAfter(last());
    }

    /** As a reader says it: March 2026, the first quarter of 2026, or 2026. */
    public String inWords() {
        return switch (months) {
            case MONTH -> first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year();
            case QUARTER -> "the " + ordinal(first.getMonthValue() / QUARTER) + " quarter of " + year();
            default -> String.valueOf(year());
        };
    }

    private static String ordinal(int place) {
        return new String[] {"first", "second", "third", "fourth"}[place];
    }

    @Override
    public String toString() {
        return switch (months) {
            case MONTH -> first.toString();
            case QUARTER -> year() + "-Q" + (first.getMonthValue() / QUARTER + 1);
            default -> String.valueOf(year());
        };
    }
}
