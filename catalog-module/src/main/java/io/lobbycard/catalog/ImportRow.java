package io.lobbycard.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row of a file that is imported. What it says is asked for by column and checked on the way.
 *
 * @param line where it begins in the file; the header stands on line 1
 * @param cells what each column says, by the column's name; columns that the file leaves out are not there
 */
public record ImportRow(long line, Map<String, String> cells) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private static final Pattern BETWEEN = Pattern.compile("\\|");

    public ImportRow {
        cells = Map.copyOf(cells);
    }

    /** What the column says without blanks around it; empty if it says nothing. */
    public String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    public boolean says(String column) {
        return !text(column).isEmpty();
    }

    /** The values of a cell that holds several, separated by {@code |}; those that say nothing are left out. */
    public List<String> parts(String column) {
        return BETWEEN.splitAsStream(text(column))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * A text that must be there.
     *
     * @throws UnfitRow unless it has 1 to so many characters
     */
    public String text(String column, int longest) {
        String text = text(column);
        if (text.isEmpty() || text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw new UnfitRow(
                    column,
                    "A text of 1 to " + longest + " characters without control characters is needed here, found "
                            + (text.isEmpty() ? "none" : text.length() + " characters") + ".");
        }
        return text;
    }

    /**
     * The id of something.
     *
     * @throws UnfitRow unless it is one
     */
    public String id(String column) {
        String text = text(column);
        if (!ID.matcher(text).matches()) {
            throw new UnfitRow(
                    column,
                    "An id has 1 to 64 letters, digits, dots, dashes and underscores and starts with a letter or"
                            + " digit.");
        }
        return text;
    }

    /**
     * A whole number that must be there.
     *
     * @throws UnfitRow unless it lies from the least to the most
     */
    public int whole(String column, int least, int most) {
        try {
            int number = Integer.parseInt(text(column));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // refused below like a number out of range
        }
        throw new UnfitRow(
                column,
                "A whole number from " + least + " to " + most + " is needed, found "
                        + (says(column) ? "“" + UnfitRow.cut(text(column)) + "”" : "nothing") + ".");
    }

    /** Yes or no, as people write it; the other value if the column says nothing. */
    public boolean yes(String column, boolean otherwise) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "" -> otherwise;
            case "yes", "true", "1" -> true;
            case "no", "false", "0" -> false;
            default -> throw new UnfitRow(column, "Yes or no is needed, found “" + UnfitRow.cut(text(column)) + "”.");
        };
    }

    /**
     * One of a small set of things, in either case and with dashes or underscores.
     *
     * @throws UnfitRow unless it names one
     */
    public <T extends Enum<T>> T choice(String column, Class<T> type) {
        String wanted = text(column).toUpperCase(Locale.ROOT).replace('-', '_');
        for (T constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
        }
        throw new UnfitRow(
                column,
                "One of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT) + " is needed, found “"
                        + UnfitRow.cut(text(column)) + "”.");
    }
}
