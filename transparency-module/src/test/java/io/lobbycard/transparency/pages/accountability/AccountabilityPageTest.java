package io.lobbycard.transparency.pages.accountability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.AccessMonth;
import io.lobbycard.transparency.explanations.NotUsed;
import io.lobbycard.transparency.pages.Rendered;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountabilityPageTest {

    @Test
    void answersTheFourQuestionsToStrangers() {
        AccessFigures access = new AccessFigures(3, 1, 1, List.of(new AccessMonth(YearMonth.of(2026, 3), 12, 2, 5)));
        String page = page(access);

        assertTrue(page.contains("How many employees can see viewing habits?"));
        assertTrue(page.contains("Under what controls?"));
        assertTrue(page.contains("With what punishment?"));
        assertTrue(page.contains("Why are customers shamed?"));
        assertTrue(page.contains("your country, your device, the time of day"));
        assertTrue(page.contains("3 staff accounts may ask, and 1 may approve"));
        assertTrue(page.contains("<td>12</td><td>2</td><td>5</td>"));
        assertTrue(page.contains("1 emergency access has gone without the review"));
    }

    @Test
    void saysWhenItCannotCount() {
        assertTrue(page(null).contains("Accesses cannot be counted just now."));
    }

    private static String page(@Nullable AccessFigures access) {
        return Rendered.page(
                "accountability", "accountability", null, new AccountabilityPage(NotUsed.never(), 72, access));
    }
}
