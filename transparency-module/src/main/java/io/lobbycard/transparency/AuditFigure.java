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
        String measure, String condition, @Nullable String group, double value, double low, double high) {

    /** What was measured, as a journalist would say it. */
    public String measureInWords() {
        return switch (measure) {
            case "differing-share" -> "titles with another picture";
            case "featuring-own-group" -> "pictures that show " + group + ", for those who watched " + group;
            case "featuring-other-group" -> "pictures that show the other group, for those who watched " + group;
            case "featured-share" -> "members whose picture shows " + group;
            case "lot-share" -> "the same if pictures were drawn by lot: " + group;
            case "presence-share" -> group + " in the films’ screen time";
            case "auc" -> "group told rightly";
            default -> measure.replace('-', ' ') + (group == null ? "" : ": " + group);
        };
    }

    /** Under what condition, likewise. */
    public String conditionInWords() {
        return switch (condition) {
            case "as-served" -> "as pictures are chosen";
            case "without-cast" -> "if taste left out the cast";
            case "without-genres" -> "if taste left out genres";
            case "without-representation-check" -> "if the check refused no picture";
            case "random" -> "if pictures were drawn by lot";
            case "neutral" -> "if all saw neutral pictures";
            case "quarter-1" -> "the quarter who watched least of the group";
            case "quarter-2" -> "the second quarter";
            case "quarter-3" -> "the third quarter";
            case "quarter-4" -> "the quarter who watched most of the group";
            default -> condition.replace('-', ' ');
        };
    }
}
