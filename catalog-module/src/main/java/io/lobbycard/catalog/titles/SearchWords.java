package io.lobbycard.catalog.titles;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words as the full-text index holds them: without accents, in lower case and each with a prefix. The prefix makes the
 * index independent of the database's list of stop words and its least word length, so that "The Up" finds what it says.
 */
public final class SearchWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String PREFIX = "w_";

    private SearchWords() {}

    static String indexed(Stream<String> texts) {
        return texts.flatMap(SearchWords::of)
                .distinct()
                .map(word -> PREFIX + word)
                .collect(Collectors.joining(" "));
    }

    /** A query in the database's boolean mode: every word must begin a word of the title. Empty if there is no word. */
    public static String query(String text) {
        return of(text).map(word -> "+" + PREFIX + word + "*").collect(Collectors.joining(" "));
    }

    private static Stream<String> of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty());
    }
}
