package io.lobbycard.transparency.explanations;

import io.lobbycard.personalization.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what a choice left aside. */
public final class NotUsed {

    /** What never reaches a choice, as keys of the JSON answer; each has its words in the bundle. */
    public static final List<String> NEVER =
            List.of("country", "device", "hour", "name", "age", "gender", "ethnicity", "e-mail", "price-plan");

    static final String SIGNAL = "left-out-signal";
    private static final String THEME = "sensitive-theme";

    private NotUsed() {}

    /** Such as {@code your country}. */
    public static List<String> never() {
        return NEVER.stream().map(key -> Words.say("never." + key)).toList();
    }

    /** One sentence for each kind of thing, or for each theme and signal. */
    static List<String> sentences(List<String> keys, Names names) {
        List<String> sentences = new ArrayList<>();
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (String key : keys) {
            int colon = key.indexOf(':');
            String kind = colon < 0 ? key : key.substring(0, colon);
            String what = key.substring(colon + 1);
            switch (kind) {
                case SIGNAL -> sentences.add(Words.say("not-used.left-out-signal", names.signal(Signal.of(what))));
                case THEME -> sentences.add(Words.say("not-used.sensitive-theme", what.replace('-', ' ')));
                default -> counted.merge(kind, 1, Integer::sum);
            }
        }
        counted.forEach((kind, count) -> {
            if (Words.knows("not-used." + kind + ".many")) {
                sentences.add(Words.count("not-used." + kind, count));
            }
        });
        return sentences;
    }
}
