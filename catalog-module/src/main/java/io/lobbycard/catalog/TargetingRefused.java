package io.lobbycard.catalog;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Fired when somebody was refused who tried to aim artwork at a group of members, before they are told.
 *
 * @param actor account
 * @param attempt what they tried, such as {@code import of titles}
 * @param names of the columns or fields, as {@link GroupWords} found them, each short and on one line, so that it cannot
 *     be taken for a line of the log
 */
public record TargetingRefused(String actor, String attempt, List<String> names) {

    private static final int LONGEST = 64;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public TargetingRefused {
        names = names.stream().map(TargetingRefused::onOneLine).toList();
    }

    private static String onOneLine(String name) {
        String line = CONTROL.matcher(name).replaceAll(" ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
