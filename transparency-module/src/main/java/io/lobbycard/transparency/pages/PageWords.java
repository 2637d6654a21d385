package io.lobbycard.transparency.pages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of some pages: patterns of {@link MessageFormat} in a bundle. */
public final class PageWords {

    private final ResourceBundle bundle;

    /** @param bundle its full name */
    public PageWords(String bundle) {
        this.bundle = ResourceBundle.getBundle(bundle, Locale.ENGLISH);
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** Says {@code key.none}, {@code key.one} or {@code key.many} as the count asks; the count is the first argument. */
    public String count(String key, int count, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = Integer.toString(count);
        System.arraycopy(others, 0, arguments, 1, others.length);
        String form = count == 0 && bundle.containsKey(key + ".none") ? ".none" : count == 1 ? ".one" : ".many";
        return say(key + form, arguments);
    }
}
