package io.lobbycard.transparency;

import org.jspecify.annotations.Nullable;

/**
 * What an audit found, with the interval that holds the true value 95 times in 100 (bootstrap, percentiles).
 *
 * @param measure such as {@code differing-share} or {@code auc}
 * @param condition such as {@code as-served} or {@code without-cast}
 * @param group the group that it is about; null if it is about none
 */
public record AuditFigure(
        String measure, String condition, @Nullable String group, double value, double low, double high) {}
