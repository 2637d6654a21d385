package io.lobbycard.transparency.pages.me;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of a member's own pages. */
final class MeWords {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.lobbycard.transparency.pages.me.me", Locale.ENGLISH);

    private MeWords() {}

    static String say(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** Says {@code key.none}, {@code key.one} or {@code key.many} as the count asks; the count is the first argument. */
    static String count(String key, int count, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = Integer.toString(count);
        System.arraycopy(others, 0, arguments, 1, others.length);
        String form = count == 0 && BUNDLE.containsKey(key + ".none") ? ".none" : count == 1 ? ".one" : ".many";
        return say(key + form, arguments);
    }
}
