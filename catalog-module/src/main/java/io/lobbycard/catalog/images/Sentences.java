package io.lobbycard.catalog.images;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why a file cannot be used and what to do about it. */
final class Sentences {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.lobbycard.catalog.images.sentences", Locale.ENGLISH);

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
    }
}
