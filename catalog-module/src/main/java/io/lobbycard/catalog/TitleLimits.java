package io.lobbycard.catalog;

/** What the facts of a title may be, wherever they come from. */
public final class TitleLimits {

    /** Janssen's "Passage de Vénus", the oldest film there is. */
    public static final int FIRST_YEAR = 1874;

    public static final int LAST_YEAR = 2100;

    /** A week, in seconds. */
    public static final int LONGEST_RUNTIME = 7 * 24 * 3600;

    /** Of a person in all episodes of a series together, in seconds. */
    public static final int LONGEST_SCREEN_TIME = 365 * 24 * 3600;

    /** Characters in the name of a title or a person. */
    public static final int LONGEST_NAME = 200;

    private TitleLimits() {}
}
