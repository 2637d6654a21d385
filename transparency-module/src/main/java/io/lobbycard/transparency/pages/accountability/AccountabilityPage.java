package io.lobbycard.transparency.pages.accountability;

import io.lobbycard.transparency.LogComparison;
import io.lobbycard.transparency.ReleaseBudget;
import io.lobbycard.transparency.pages.Day;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told.
 *
 * @param never what has no part in any choice
 * @param counted when all that follows was counted, but for the titles and the comparison of the logs
 * @param titles for which a picture can be chosen now
 * @param access null if the accesses cannot be counted just now
 * @param logs the last comparison of the logs with their checkpoints; null before the first
 * @param targeting attempts to aim artwork at people, all refused; null if they cannot be counted just now
 * @param sanctions what happens to whoever breaks the rules, in the words of the service; empty if it states nothing
 * @param budget what the figures of this year may tell, and have told; null if it cannot be read just now
 * @param audits the last result of each audit, as far as there is one
 */
public record AccountabilityPage(
        List<String> never,
        Instant counted,
        int titles,
        @Nullable AccessFigures access,
        @Nullable LogComparison logs,
        @Nullable Long targeting,
        String sanctions,
        @Nullable ReleaseBudget budget,
        List<AuditWords> audits) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    public AccountabilityPage {
        never = List.copyOf(never);
        audits = List.copyOf(audits);
    }

    /** What is said of the service, here and to programs. */
    public Statements says() {
        return Statements.of(access, targeting);
    }

    /** When it was counted, such as {@code 2 March 2026, 10:05 UTC}. */
    public String countedAt() {
        return Day.of(counted) + ", " + MINUTE.format(counted) + " UTC";
    }

    /** When the logs were last compared, or that was tried, such as {@code 2 March 2026, 10:05 UTC}. */
    public String comparedAt() {
        return logs == null ? "" : Day.of(logs.at()) + ", " + MINUTE.format(logs.at()) + " UTC";
    }

    /** Whether the last comparison found that log changed. */
    public boolean isChanged(LogComparison.State log) {
        return log == LogComparison.State.CHANGED;
    }

    /** Whether that log could not be compared when that was last tried. */
    public boolean isNotCompared(LogComparison.State log) {
        return log == LogComparison.State.NOT_COMPARED;
    }

    /** The day of the last comparison of the logs. */
    public String comparedOn() {
        return logs == null ? "" : Day.of(logs.at());
    }

    /** The part of the year's budget that is left, such as {@code 93 %}. */
    public String budgetLeft() {
        return budget == null
                ? ""
                : String.format(Locale.ENGLISH, "%.0f %%", 100 * (1 - budget.spentRho() / budget.limitRho()));
    }
}
