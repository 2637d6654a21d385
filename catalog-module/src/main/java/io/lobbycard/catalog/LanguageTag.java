package io.lobbycard.catalog;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language as BCP 47 writes it, such as {@code pt-BR}. */
public record LanguageTag(String value) {

    private static final int LONGEST = 35;

    public LanguageTag {
        try {
            value = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
        } catch (IllformedLocaleException malformed) {
            throw unfit(value, malformed);
        }
        if (value.length() > LONGEST || !isKnown(Locale.forLanguageTag(value))) {
            throw unfit(value, null);
        }
    }

    /** Its name in English, such as "Portuguese (Brazil)". */
    public String name() {
        return Locale.forLanguageTag(value).getDisplayName(Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Words such as "english" are well-formed tags of no language. */
    private static boolean isKnown(Locale locale) {
        String language = locale.getLanguage();
        return !language.isEmpty() && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language);
    }

    private static IllegalArgumentException unfit(String value, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "A language is written like en or pt-BR, found “" + UnfitRow.cut(value) + "”.", cause);
    }
}
