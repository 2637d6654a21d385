package io.lobbycard.admin.views.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says what the message bundle holds under a key. */
public final class Words {

    private static final Locale LANGUAGE = Locale.ENGLISH;
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.lobbycard.admin.views.words.words", LANGUAGE);

    private Words() {}

    /**
     * The text under a key.
     *
     * @param values for the places {0}, {1} ... of the text
     */
    public static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), LANGUAGE).format(values);
    }

    /** The name of one of a small set of things, such as a kind or a status. */
    public static String name(Enum<?> thing) {
        return say(thing.getDeclaringClass().getSimpleName() + "." + thing.name());
    }

    /** A genre, theme or tone as people write it: {@code road-trip} becomes "Road trip". */
    public static String feature(String name) {
        String spaced = name.replace('-', ' ');
        return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
