package io.lobbycard.catalog.imports.kinds;

import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.UnfitRow;
import io.lobbycard.catalog.Weighted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Genres, themes or tones in one cell: {@code crime:0.8|heist|!religion}. Without a weight it is 1; an exclamation mark
 * says that a theme is sensitive.
 */
final class FeatureCells {

    /** A number as exports write it, to its last digit. */
    static final String SHARE = "[0-9.]{1,25}(?:[eE]-?[0-9]{1,3})?";

    private static final Pattern FORM = Pattern.compile("(!?)([a-z0-9][a-z0-9-]{0,59})(?::(" + SHARE + "))?");

    private FeatureCells() {}

    static List<Weighted> of(ImportRow row, String column) {
        Set<String> seen = new HashSet<>();
        List<Weighted> features = new ArrayList<>();
        for (String part : row.parts(column)) {
            Weighted feature = feature(part, column);
            if (!seen.add(feature.name())) {
                throw new UnfitRow(column, "“" + feature.name() + "” is there twice.");
            }
            features.add(feature);
        }
        return features;
    }

    static String text(List<Weighted> features) {
        return features.stream()
                .map(feature -> (feature.sensitive() ? "!" : "")
                        + feature.name()
                        + (feature.weight() == 1 ? "" : ":" + feature.weight()))
                .collect(Collectors.joining("|"));
    }

    private static Weighted feature(String text, String column) {
        Matcher matcher = FORM.matcher(text.toLowerCase(Locale.ROOT).replace(' ', '-'));
        if (!matcher.matches()) {
            throw new UnfitRow(
                    column, "“" + UnfitRow.cut(text) + "” is not of the form “road-trip” or “road-trip:0.6”.");
        }
        try {
            double weight = matcher.group(3) == null ? 1 : Double.parseDouble(matcher.group(3));
            return new Weighted(matcher.group(2), weight, !matcher.group(1).isEmpty());
        } catch (IllegalArgumentException outside) {
            throw new UnfitRow(column, "The weight of “" + matcher.group(2) + "” lies above 0 and at most at 1.");
        }
    }
}
