package io.lobbycard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.lobbycard.personalization.Demo;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class MemberPagesIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @ParameterizedTest
    @CsvSource({
        "romance-fan, good-will-hunting-1997, Good Will Hunting, damon-driver, romance",
        "comedy-fan, good-will-hunting-1997, Good Will Hunting, williams, Robin Williams",
        "uma-fan, pulp-fiction-1994, Pulp Fiction, thurman, Uma Thurman",
        "travolta-fan, pulp-fiction-1994, Pulp Fiction, travolta, John Travolta"
    })
    void eachPersonaSeesTheirPictureAndReadsWhy(
            String persona, String title, String name, String artwork, String signal) {
        JsonNode choice = Demo.choice(Rest.as(persona), "me", title);
        assertEquals(title + "-" + artwork, choice.get("artwork").asString());
        try (Page page = chromium.desktop(ColorScheme.DARK)) {
            Chromium.signIn(page, persona);
            Locator card = page.locator(".card, .lead")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.locator("h2, h3").getByText(name)))
                    .first();
            assertEquals(
                    choice.at("/image/alt").asString(),
                    card.locator("img").first().getAttribute("alt"));
            card.locator("a.why").click();

            assertTrue(page.locator("h1").innerText().startsWith(name));
            String sentence = page.locator(".answer .sentence").innerText();
            assertTrue(sentence.startsWith("Because") || sentence.startsWith("You watched"), sentence);
            Locator strongest = page.locator(".reason").first();
            assertTrue(sentence.contains(strongest.locator("h3").innerText()), sentence);
            assertTrue(strongest.locator(".what .fine").innerText().contains(signal), sentence);
            Chromium.keep(page, "why-" + persona, true);
        }
    }

    @Test
    void withoutJavaScriptLeavingOutShowsTheAnnouncedPictureAndUndoBringsTheFirstBack() {
        try (Page page = chromium.withoutJavaScript()) {
            Chromium.signIn(page, "comedy-fan");
            JsonNode choice = Demo.choice(Rest.as("comedy-fan"), "me", Demo.GOOD_WILL_HUNTING);
            Chromium.go(page, "/why/" + choice.get("token").asString());
            String first = page.locator(".answer img").getAttribute("alt");
            String announced = page.locator(".without figure img").getAttribute("alt");

            page.locator(".without button[value=leave-out]").click();
            assertEquals(announced, page.locator(".answer img").getAttribute("alt"));

            page.locator(".note button").click();
            assertEquals(first, page.locator(".answer img").getAttribute("alt"));
            assertTrue(page.locator(".note p").innerText().startsWith("Done. We use your "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/me", "/me/history", "/me/choices", "/me/data", "/accountability", "/no-such-page"})
    void nothingKeepsPeopleOut(String path) {
        try (Page dark = chromium.desktop(ColorScheme.DARK);
                Page light = chromium.phone(ColorScheme.LIGHT)) {
            for (Page page : List.of(dark, light)) {
                Chromium.signIn(page, "parent");
                Chromium.go(page, path);
                assertEquals(List.of(), Chromium.barriers(page));
                assertFitsTheWindow(page);
            }
            String name = path.equals("/") ? "home" : path.substring(1).replace('/', '-');
            Chromium.keep(dark, name + "-dark", false);
            Chromium.keep(light, name + "-phone", false);
        }
    }

    @Test
    void theKeyboardAloneReachesTheReasonsAndChangesThem() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.signIn(page, "romance-fan");
            Chromium.tabTo(page, "a.why");
            page.keyboard().press("Enter");
            page.waitForURL("**/why/**");

            String sentence = page.locator(".answer .sentence").innerText();

            Chromium.tabTo(page, ".reason button");
            page.keyboard().press("Enter");
            page.locator(".note button").waitFor();
            Chromium.tabTo(page, ".note button");
            page.keyboard().press("Enter");
            page.getByText("Done. We use ").waitFor();

            assertEquals(sentence, page.locator(".answer .sentence").innerText());
        }
    }

    @Test
    void theExplanationIsOpenToEverybodyToo() {
        String token = Demo.choice(Rest.as("uma-fan"), "me", Demo.PULP_FICTION)
                .get("token")
                .asString();
        try (Page page = chromium.phone(ColorScheme.DARK)) {
            Chromium.signIn(page, "uma-fan");
            Chromium.go(page, "/why/" + token);
            page.locator("details.sums summary").click();

            assertEquals(List.of(), Chromium.barriers(page));
            assertFitsTheWindow(page);
        }
    }

    @Test
    void anothersExplanationDoesNotExist() {
        String token = Demo.choice(Rest.as("uma-fan"), "me", Demo.PULP_FICTION)
                .get("token")
                .asString();
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.signIn(page, "parent");
            Chromium.go(page, "/why/" + token);

            assertTrue(page.locator("h1").innerText().contains("There is nothing here"));
            assertFalse(page.content().contains("Uma"));
        }
    }

    private static void assertFitsTheWindow(Page page) {
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, beyond, "pixels that stick out to the right");
    }
}
