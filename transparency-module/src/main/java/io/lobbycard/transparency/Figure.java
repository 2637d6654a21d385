package io.lobbycard.transparency;

/**
 * A number after noise, with the interval that holds the true one 95 times in 100.
 *
 * @param about the id of the title or artwork
 * @param measure {@code members}, {@code hours}, {@code completion-share} or {@code take-rate}; shares are from 0 to 1
 */
public record Figure(String about, String measure, double value, double low, double high) {}
