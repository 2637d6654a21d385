package io.lobbycard.transparency.pages.figures;

import io.lobbycard.transparency.ReleaseBudget;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Released figures, the newest first, and what stands behind them.
 *
 * @param budgets of every year with a question that was paid for, the newest first
 * @param refusals refused attempts by reason, as people say it
 * @param next cursor of the page that follows, or null
 */
public record FiguresPage(
        List<Told> releases,
        List<ReleaseBudget> budgets,
        Map<String, Long> refusals,
        @Nullable String next) {

    /**
     * A sentence with its figures.
     *
     * @param approved by whom and on which day, UTC
     */
    public record Told(String text, String approved, List<FigureLine> lines) {

        public Told {
            lines = List.copyOf(lines);
        }
    }

    public FiguresPage {
        releases = List.copyOf(releases);
        budgets = List.copyOf(budgets);
    }
}
