package io.lobbycard.catalog;

import java.text.Normalizer;
import java.util.Locale;

/** The id of somebody or something that has only a name so far: {@code Uma Thurman} becomes {@code uma-thurman}. */
public final class Slug {

    static final int LONGEST = 64;
    private static final int LAST_OF_ASCII = 127;

    private Slug() {}

    /** Empty if the name has no letter or digit that an id can hold. */
    public static String of(String name) {
        return cut(whole(name), LONGEST);
    }

    /** The same, however long it is. */
    static String whole(String name) {
        return plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Whether the name has letters or digits that an id cannot hold, other than by their accents. */
    static boolean loses(String name) {
        return plain(name).codePoints().anyMatch(letter -> letter > LAST_OF_ASCII && Character.isLetterOrDigit(letter));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** With the year, for films are made again: {@code king-kong-1933}. */
    public static String ofTitle(String name, int year) {
        String ending = "-" + year;
        String slug = of(name);
        return slug.isEmpty() ? slug : cut(slug, LONGEST - ending.length()) + ending;
    }

    static String cut(String slug, int longest) {
        return slug.length() <= longest ? slug : slug.substring(0, longest).replaceAll("-$", "");
    }
}
