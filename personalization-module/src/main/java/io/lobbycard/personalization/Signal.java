package io.lobbycard.personalization;

/**
 * What a viewing says something about.
 *
 * @param kind one of {@code genre}, {@code theme}, {@code tone}, {@code person}, {@code era}
 * @param name the genre, theme, tone or decade, or the person's id
 */
public record Signal(String kind, String name) {

    /** As in addresses and JSON: {@code person:uma-thurman}. */
    @Override
    public String toString() {
        return kind + ":" + name;
    }

    /** Reads what {@link #toString()} writes. */
    public static Signal of(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new IllegalArgumentException("A signal is written as kind:name, such as genre:romance.");
        }
        return new Signal(text.substring(0, colon), text.substring(colon + 1));
    }
}
