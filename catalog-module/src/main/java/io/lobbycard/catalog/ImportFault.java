package io.lobbycard.catalog;

/**
 * A row that was not taken.
 *
 * @param line where it begins in the file; the header stands on line 1
 * @param column that is wrong, or an empty text if the row as a whole is
 * @param reason a complete sentence: what was expected and what was found
 */
public record ImportFault(long line, String column, String reason) {}
