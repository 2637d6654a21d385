package io.lobbycard.transparency.audit.measures;

/** A value with the interval that holds the true one 95 times in 100. */
public record Range(double value, double low, double high) {}
