package io.lobbycard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.lobbycard.personalization.Demo;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Goes through what members do with the keyboard alone: Tab, Enter and the space bar. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class KeyboardIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static final Rest MEMBER = Rest.as("comedy-fan");

    @Test
    void erasingIsReachedAndNothingIsErasedWithoutTheTick() {
        long before =
                MEMBER.get("/api/v1/members/me/history").json().get("total").asLong();
        try (Page page = chromium.desktop(ColorScheme.DARK)) {
            Chromium.signIn(page, "comedy-fan");
            Chromium.go(page, "/me/data");
            Chromium.tabTo(page, "form[action='/me/data'] input[type=checkbox]");
            page.keyboard().press("Space");
            assertTrue(page.locator("input[type=checkbox]").isChecked());
            page.keyboard().press("Space");
            assertFalse(page.locator("input[type=checkbox]").isChecked());
            press(page, "form[action='/me/data'] button");

            assertEquals(
                    before,
                    MEMBER.get("/api/v1/members/me/history").json().get("total").asLong());
        }
    }

    @Test
    void whyIsReadAndTheOtherPictureIsTriedKeptAndTakenBack() {
        String token =
                Demo.choice(MEMBER, "me", Demo.GOOD_WILL_HUNTING).get("token").asString();
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.signIn(page, "comedy-fan");
            Chromium.go(page, "/why/" + token);
            String first = page.locator(".answer img").getAttribute("alt");
            String announced = page.locator(".without figure img").getAttribute("alt");

            press(page, ".without button[value=preview]");
            press(page, "main button[value=leave-out]");
            assertEquals(announced, page.locator(".answer img").getAttribute("alt"));

            press(page, ".note button");
            assertEquals(first, page.locator(".answer img").getAttribute("alt"));
        }
    }

    @Test
    void theHistoryIsSearchedAndAViewingLeftOutAndPutBack() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.signIn(page, "comedy-fan");
            Chromium.go(page, "/me/history");
            String title = page.locator(".entry h3").first().innerText();
            Chromium.tabTo(page, "#q");
            page.keyboard().type(title);
            enter(page);
            assertEquals(title, page.locator(".entry h3").first().innerText());

            press(page, ".entry button[value=leave-out]");
            assertTrue(page.locator(".entry").first().innerText().contains("You left this out"));
            press(page, ".entry button[value=put-back]");
            assertFalse(page.locator(".entry").first().innerText().contains("You left this out"));
        }
    }

    @Test
    void aSensitiveThemeIsAllowedAndNoMore() {
        try (Page page = chromium.phone(ColorScheme.DARK)) {
            Chromium.signIn(page, "comedy-fan");
            Chromium.go(page, "/me/choices");
            String theme = "[aria-labelledby=themes] button[value=theme]";
            String asked = page.locator(theme).first().innerText();

            press(page, theme);
            assertTrue(page.locator(theme).first().innerText().startsWith("Do not allow"));
            press(page, theme);
            assertEquals(asked, page.locator(theme).first().innerText());
        }
    }

    /** Goes there with the Tab key, presses Enter and waits for the page that comes. */
    private static void press(Page page, String selector) {
        Chromium.tabTo(page, selector);
        enter(page);
    }

    private static void enter(Page page) {
        page.evaluate("document.documentElement.dataset.left = ''");
        page.keyboard().press("Enter");
        page.locator("html[data-left]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForLoadState();
    }
}
