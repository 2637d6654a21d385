package io.lobbycard.admin.views.plots;

/**
 * A figure and the range in which it lies.
 *
 * @param value from {@code low} to {@code high}
 */
public record Interval(double value, double low, double high) {}
