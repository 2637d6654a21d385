package io.lobbycard.catalog;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a title's running time somebody is on screen, as people write it: {@code 12 %}.
 *
 * @param part from 0 to 1
 */
public record ScreenShare(double part) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,4})?)[\\s\u00a0]*%");
    private static final int PERCENT = 100;

    public ScreenShare {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException(
                    "A share of the running time lies between 0 % and 100 %, found " + percent(part) + ".");
        }
    }

    /** True if somebody meant a share and not a time, whether it is a good one or not. */
    public static boolean isMeant(String text) {
        return text.strip().endsWith("%");
    }

    /**
     * Reads a number with a per cent sign.
     *
     * @throws IllegalArgumentException with a complete sentence if it is none, or more than the whole
     */
    public static ScreenShare of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A share of the running time is written like 12 %, found “" + UnfitRow.cut(text.strip()) + "”.");
        }
        return new ScreenShare(Double.parseDouble(matcher.group(1).replace(',', '.')) / PERCENT);
    }

    /** To the nearest second. */
    public int seconds(int runningTime) {
        return Math.toIntExact(Math.round(part * runningTime));
    }

    /** To a tenth of a per cent. */
    @Override
    public String toString() {
        return percent(part);
    }

    private static String percent(double part) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(part * PERCENT)
                + "\u00a0%";
    }
}
