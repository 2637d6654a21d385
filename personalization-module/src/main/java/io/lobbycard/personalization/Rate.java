package io.lobbycard.personalization;

/**
 * A share with what is believed of it: from lower to upper with 95 % probability.
 *
 * @param value in [0, 1]
 */
public record Rate(double value, double lower, double upper) {}
