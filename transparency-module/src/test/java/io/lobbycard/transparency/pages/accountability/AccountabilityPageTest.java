package io.lobbycard.transparency.pages.accountability;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.AccessMonth;
import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.explanations.NotUsed;
import io.lobbycard.transparency.pages.Rendered;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountabilityPageTest {

    @Test
    void answersTheFourQuestionsToStrangers() {
        AccessFigures access = new AccessFigures(3, 1, 1, List.of(new AccessMonth(YearMonth.of(2026, 3), 12, 2, 1, 5)));
        String page = page(access);

        assertTrue(page.contains("How many employees can see viewing habits?"));
        assertTrue(page.contains("Under what controls?"));
        assertTrue(page.contains("With what punishment?"));
        assertTrue(page.contains("Why are customers shamed?"));
        assertTrue(page.contains("your country, your device, the time of day"));
        assertTrue(page.contains("3 staff accounts may ask, and 1 may approve"));
        assertTrue(page.contains("<td>12</td><td>2</td><td>1</td><td>5</td>"));
        assertTrue(page.contains("so far 2 times"));
        assertTrue(page.contains("1 emergency access has gone without the review"));
    }

    @Test
    void saysWhenItCannotCount() {
        assertTrue(page(null).contains("Accesses cannot be counted just now."));
    }

    @Test
    void saysInWordsWhatTheAuditsFound() {
        AuditFigure area = new AuditFigure("auc", "as-served", null, 0.61, 0.58, 0.634);
        AuditRun run = new AuditRun(
                "7",
                AuditKind.LEAKAGE,
                AuditCatalogue.INVENTED,
                4_000,
                11,
                3,
                AuditRun.State.DONE,
                "analyst",
                Instant.parse("2026-03-01T10:00:00Z"),
                Instant.parse("2026-03-01T10:00:05Z"),
                4_000,
                4_000,
                "Right 61 times in 100.",
                List.of(area));
        String page = page(null, List.of(AuditWords.of(run)));

        assertTrue(page.contains("Can somebody tell from your pictures which group you belong to?"));
        assertTrue(page.contains("Right 61 times in 100."));
        assertTrue(page.contains("61.0 % (58.0 to 63.4)"));
        assertTrue(page.contains("/api/v1/audits/public/leakage/counts"));
        assertFalse(page.contains("analyst"));
        assertTrue(page(null).contains("No audit has been made yet"));
    }

    private static String page(@Nullable AccessFigures access) {
        return page(access, List.of());
    }

    private static String page(@Nullable AccessFigures access, List<AuditWords> audits) {
        return Rendered.page(
                "accountability",
                "accountability",
                null,
                new AccountabilityPage(NotUsed.never(), 72, access, 2L, "They lose access.", null, audits));
    }
}
