package io.lobbycard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.lobbycard.catalog.ImportOverHttp;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.TestTokens;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody is at keeps the focus when it becomes something else, by them or by itself. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class FocusKeptIT {

    private static final Rest SUPPORT = Rest.bearing(TestTokens.of("focused-support", "support"));
    /** Enough to be at work for some seconds: each of them is written down with what is wrong with it. */
    private static final int BAD_ROWS = 25_000;

    private static final double PATIENCE_MILLIS = 120_000;

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void grantThatIsDecidedOnKeepsTheFocus() {
        ask("parent");
        String other = ask("documentary-fan");
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "privacy", "access");
            Locator card = page.locator("main article")
                    .filter(new Locator.FilterOptions().setHasText("History of parent"))
                    .filter(new Locator.FilterOptions().setHasText("focused-support"));
            card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Refuse"))
                    .focus();
            page.keyboard().press("Enter");

            Locator focused = page.locator("main article:focus");
            assertThat(focused).containsText("History of parent");
            assertThat(focused).containsText("Refused");
        }
        assertEquals(200, SUPPORT.delete("/api/v1/access-grants/" + other).status());
    }

    @Test
    void jobThatEndsByItselfLeavesTheFocusWithWhatBecameOfIt() {
        String rows = IntStream.range(0, BAD_ROWS)
                .mapToObj(row -> "focus-nameless-" + row + ",,2001,film,6000,\n")
                .collect(Collectors.joining());
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "imports");
            assertEquals(
                    202,
                    ImportOverHttp.send(ImportOverHttp.EDITOR, "titles", ImportOverHttp.HEADER + rows, false)
                            .status());
            Locator job = page.locator(".lobby-job").first();
            job.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel"))
                    .focus();

            Locator became = job.locator("p[role=status]");
            assertThat(became)
                    .containsText(
                            "were looked at", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(became).isFocused();
        }
    }

    private static String ask(String member) {
        return SUPPORT.post("/api/v1/access-grants", """
                        {"member":"%s","purpose":"member-asked","words":"The member asked why a film is missing.",
                         "fields":["title"],"minutes":20,"emergency":false}""".formatted(member))
                .json()
                .get("id")
                .asString();
    }
}
