package io.lobbycard.catalog.representation;

import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleKind;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Turns findings into sentences, with times in whole minutes and shares in whole per cent. */
final class Wording {

    private static final Locale LANGUAGE = Locale.ENGLISH;
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("io.lobbycard.catalog.representation.sentences", LANGUAGE);

    /** Reading a pattern takes ten times as long as filling it in, and a snapshot needs a million sentences. */
    private static final Map<String, MessageFormat> PATTERNS = new ConcurrentHashMap<>();

    private Wording() {}

    static String sentence(String key, Object... arguments) {
        MessageFormat pattern =
                PATTERNS.computeIfAbsent(key, name -> new MessageFormat(SENTENCES.getString(name), LANGUAGE));
        synchronized (pattern) {
            return pattern.format(arguments);
        }
    }

    static String minutes(double seconds) {
        return sentence("minutes", Math.round(seconds / 60));
    }

    /** A share of 0 to 1 in per cent. */
    static String percent(double share) {
        return sentence("percent", Math.round(share * 100));
    }

    /** Such as "5 of 103 minutes"; a series has no running time to compare with. */
    static String timeOnScreen(Title title, double seconds) {
        return title.kind() == TitleKind.SERIES
                ? minutes(seconds)
                : sentence("minutes-of", Math.round(seconds / 60), Math.round(title.runtimeSeconds() / 60.0));
    }
}
