package io.lobbycard.transparency.pages.why;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.pages.Rendered;
import org.junit.jupiter.api.Test;

class WhyPageTest {

    private final String page = Rendered.page("why", "why", "romance-fan", ExamplePage.of("Good <b>Will</b> Hunting"));

    @Test
    void saysTheReasonAndOffersToChangeIt() {
        assertTrue(page.contains("Because you watched Notting Hill, Titanic and 5 more romances."));
        assertTrue(page.contains("Without these 2 titles you would see another picture"));
        assertTrue(page.contains("value=\"leave-out\""));
    }

    @Test
    void whatNoLongerHoldsIsToldAsItWasAndCannotBeClicked() {
        String stale = Rendered.page("why-stale", "why", "romance-fan", ExamplePage.of("Heat", false));

        assertTrue(stale.contains("Without these 2 titles you would have seen another picture"), stale);
        assertTrue(stale.contains("href=\"/why/now\""), stale);
        assertFalse(stale.contains("name=\"viewing\" value=\"v1\""), stale);
        assertTrue(page.contains("name=\"viewing\" value=\"v1\""), page);
    }

    @Test
    void anOlderPageSaysWhatWasLeftOutSinceAndLeadsToTheChoiceOfNow() {
        assertTrue(page.contains("Since this picture was chosen, you left out one of the viewings that counted."));
        assertTrue(page.contains("href=\"/why/now\""));
        assertTrue(page.contains("<strong>left out since</strong>"));
        assertTrue(page.contains("value=\"put-back\">Put back<span class=\"unseen\"> Superbad"));
    }

    @Test
    void whatWasDoneIsNamedAndCanBeUndone() {
        assertTrue(page.contains("We no longer use your viewing of “Superbad” on 3 May 2026 for your pictures."
                + " This is the picture that you see now."));
        assertTrue(page.contains("action=\"/me/undo\""));
    }

    @Test
    void escapesWhatTheCatalogueSays() {
        assertTrue(page.contains("Good &lt;b>Will&lt;/b> Hunting")
                || page.contains("Good &lt;b&gt;Will&lt;/b&gt; Hunting"));
        assertFalse(page.contains("<b>Will"));
    }

    @Test
    void needsNoScriptAndNoInlineStyle() {
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("style="));
        assertFalse(page.matches("(?s).*\\son[a-z]+=.*"));
    }
}
