package io.lobbycard.catalog;

/** A row of a file that cannot be taken. */
public final class UnfitRow extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int QUOTED = 60;

    private final String column;

    /** @param reason a complete sentence: what was expected and what was found */
    public UnfitRow(String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
    }

    /** The beginning of what a cell says, short enough for a sentence. */
    public static String cut(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }

    public ImportFault at(long line) {
        return new ImportFault(line, column, String.valueOf(getMessage()));
    }
}
