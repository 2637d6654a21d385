package io.lobbycard.transparency.explanations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences about choices, as the bundle has them; knows which of them somebody was told. */
final class KnownSentences {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.lobbycard.transparency.explanations.sentences", Locale.ENGLISH);
    private static final Pattern OF_A_CHOICE = Pattern.compile("(headline|detail|chance|uncounted|not-used)\\..*");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private KnownSentences() {}

    /**
     * A sentence that was told.
     *
     * @param words that stand in its places, in the order of the text
     */
    record Told(String key, List<String> words) {

        /** How much of it stands in the bundle. */
        private int fixed() {
            return PLACE.matcher(BUNDLE.getString(key)).replaceAll("").length();
        }
    }

    static Set<String> keys() {
        return BUNDLE.keySet().stream()
                .filter(key -> OF_A_CHOICE.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Told read(String sentence) {
        // a name may bring its own end of the sentence
        String ended = sentence.endsWith(".") ? sentence : sentence + ".";
        List<Told> possible = new ArrayList<>();
        for (String key : keys()) {
            Matcher matcher = pattern(BUNDLE.getString(key)).matcher(ended);
            if (matcher.matches()) {
                List<String> words = new ArrayList<>();
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    words.add(matcher.group(group));
                }
                possible.add(new Told(key, words));
            }
        }
        return possible.stream()
                .max(Comparator.comparingInt(Told::fixed))
                .orElseThrow(() -> new AssertionError("This is no sentence of the bundle: " + sentence));
    }

    private static Pattern pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            pattern.append(Pattern.quote(text.substring(from, places.start()))).append("(.+)");
            from = places.end();
        }
        return Pattern.compile(pattern + Pattern.quote(text.substring(from)));
    }
}
