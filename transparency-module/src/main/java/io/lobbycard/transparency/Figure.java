package io.lobbycard.transparency;

/**
 * A number after noise, with the interval that holds the one before the noise 95 times in 100. Counted is of each member
 * only so much as the question's form says, so that the interval does not reach what lies beyond that.
 *
 * @param about the id of the title or artwork
 * @param name its name, or what the artwork shows, when the figure was asked for
 * @param measure {@code members}, {@code hours}, {@code completion-share} or {@code take-rate}; shares are from 0 to 1
 */
public record Figure(String about, String name, String measure, double value, double low, double high) {}
