package io.lobbycard.transparency.release;

import io.lobbycard.transparency.Figure;
import io.lobbycard.transparency.release.questions.CalendarPeriod;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says figures in words, each with its interval. */
final class Telling {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]*)}");

    private Telling() {}

    /** A sentence with its places filled in. */
    static String filled(String sentence, Map<String, String> places) {
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(places.getOrDefault(place.group(1), place.group())));
    }

    /**
     * What stands for each place of a sentence.
     *
     * @param title name of the title that was asked about; empty if there is none
     */
    static Map<String, String> places(CalendarPeriod period, String title, List<Figure> figures) {
        return Map.of(
                "period", period.inWords(),
                "title", title,
                "members", only(figures, "members"),
                "hours", only(figures, "hours"),
                "share", only(figures, "completion-share"),
                "titles", listed(figures, "members", "%s %s"),
                "artworks", listed(figures, "take-rate", "'%s' %s"));
    }

    private static String only(List<Figure> figures, String measure) {
        return figures.stream()
                .filter(figure -> figure.measure().equals(measure))
                .findFirst()
                .map(Telling::inWords)
                .orElse("");
    }

    private static String listed(List<Figure> figures, String measure, String each) {
        return figures.stream()
                .filter(figure -> figure.measure().equals(measure))
                .map(figure -> each.formatted(figure.name(), inWords(figure)))
                .collect(Collectors.joining(", "));
    }

    private static String inWords(Figure figure) {
        boolean share = figure.measure().endsWith("share") || figure.measure().endsWith("rate");
        return share
                ? String.format(
                        Locale.ENGLISH,
                        "%.1f %% (%.1f to %.1f %%)",
                        100 * figure.value(),
                        100 * figure.low(),
                        100 * figure.high())
                : String.format(Locale.ENGLISH, "%,.0f (%,.0f to %,.0f)", figure.value(), figure.low(), figure.high());
    }
}
