package io.lobbycard.transparency.pages.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.Figure;
import io.lobbycard.transparency.ReleaseBudget;
import io.lobbycard.transparency.pages.Rendered;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresPageTest {

    private static final Figure MEMBERS =
            new Figure("pulp-fiction-1994", "Pulp <Fiction>", "members", 1_502, 1_482, 1_522);
    private static final Figure SHARE =
            new Figure("pulp-fiction-1994", "Pulp <Fiction>", "completion-share", 0.613, 0.59, 0.637);

    @Test
    void anEmptyPageSaysSo() {
        String page = page(new FiguresPage(List.of(), List.of(), Map.of("wording", 3L), null));

        assertTrue(page.contains("No figure has been released yet."));
        assertTrue(page.contains("Refused because of the wording</dt><dd>3</dd>"));
        assertFalse(page.contains("Older figures"));
    }

    @Test
    void everyFigureStandsWithItsRange() {
        List<Figure> figures = List.of(MEMBERS, SHARE);
        List<FigureLine> lines =
                figures.stream().map(figure -> FigureLine.of(figure, figures)).toList();
        String page = page(new FiguresPage(
                List.of(new FiguresPage.Told("Pulp Fiction was watched.", "2026-02-03", lines)),
                List.of(new ReleaseBudget(2025, 0.1, 0.25, 1e-7, 1e-6, 2.5, 17, 10)),
                Map.of(),
                "abc"));

        assertTrue(page.contains("<td>1,502</td><td>1,482</td><td>1,522</td>"), page);
        assertTrue(page.contains("<td>61.3 %</td><td>59.0 %</td><td>63.7 %</td>"), page);
        assertTrue(page.contains("Pulp &lt;Fiction>") || page.contains("Pulp &lt;Fiction&gt;"), page);
        assertTrue(page.contains("/figures?cursor=abc"));
        assertTrue(page.contains("<th scope=\"row\">2025</th><td>17</td><td>10</td>"), page);
    }

    @Test
    void figuresOfOneMeasureAreDrawnOnOneScale() {
        Figure half = new Figure("other", "Other", "members", 761, 741, 781);

        FigureLine line = FigureLine.of(half, List.of(MEMBERS, half));

        assertEquals(50, line.at());
        assertTrue(line.from() < line.at() && line.at() < line.to());
        assertEquals(61.3, FigureLine.of(SHARE, List.of(SHARE)).at());
    }

    private static String page(FiguresPage page) {
        return Rendered.page("figures", "figures", null, page);
    }
}
