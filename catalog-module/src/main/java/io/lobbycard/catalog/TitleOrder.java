package io.lobbycard.catalog;

/** The order of a list of titles; titles that are equal in it follow by name. */
public record TitleOrder(Key key, boolean descending) {

    /** By name, from the beginning of the alphabet. */
    public static final TitleOrder BY_NAME = new TitleOrder(Key.NAME, false);

    /** What the order goes by. */
    public enum Key {
        NAME,
        YEAR,
        ARTWORKS
    }
}
