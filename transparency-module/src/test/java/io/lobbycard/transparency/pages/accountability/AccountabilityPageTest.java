package io.lobbycard.transparency.pages.accountability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.explanations.NotUsed;
import io.lobbycard.transparency.pages.Rendered;
import org.junit.jupiter.api.Test;

class AccountabilityPageTest {

    @Test
    void answersTheFourQuestionsToStrangers() {
        String page =
                Rendered.page("accountability", "accountability", null, new AccountabilityPage(NotUsed.never(), 72));

        assertTrue(page.contains("How many employees can see viewing habits?"));
        assertTrue(page.contains("Under what controls?"));
        assertTrue(page.contains("With what punishment?"));
        assertTrue(page.contains("Why are customers shamed?"));
        assertTrue(page.contains("your country, your device, the time of day"));
    }
}
