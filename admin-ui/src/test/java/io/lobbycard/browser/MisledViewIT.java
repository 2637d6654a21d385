package io.lobbycard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.lobbycard.personalization.Demo;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class MisledViewIT {

    private static final Rest MEMBER = Rest.as("documentary-fan");
    private static final Rest REVIEWER = Rest.as("reviewer");

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void answerToOneReportLeavesWhatIsTypedInAnotherAndLeavingAsks() {
        report("be-cool-2005", "The first of two.");
        report("kill-bill-volume-2-2004", "The second of two.");
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "reviewer", "misled");
            Locator first = card(page, "The first of two.");
            Locator second = card(page, "The second of two.");
            second.locator("textarea").fill("Half an answer");
            first.locator("textarea").fill("It is in the film.");
            first.getByRole(AriaRole.BUTTON).last().click();

            assertThat(first).hasCount(0);
            assertThat(second.locator("textarea")).hasValue("Half an answer");
            assertThat(page.locator("main article:focus, main h1:focus")).hasCount(1);

            page.locator("a[href='titles']").first().click();
            page.getByText("Leave without saving?").waitFor();
            page.getByText("Stay here").click();
            second.getByRole(AriaRole.BUTTON).last().click();
            assertThat(second).hasCount(0);
            page.locator("a[href='titles']").first().click();
            page.waitForURL("**/admin/titles**");
        }
    }

    @Test
    void withdrawalThatTheMemberIsToldOfAsksFirst() {
        report("prime-2005", "Asks before it goes.");
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "reviewer", "misled");
            Locator card = card(page, "Asks before it goes.");
            Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
            card.locator("textarea").fill("It is not in the film.");
            button(card, "Withdraw the picture").click();
            assertThat(dialog).containsText("so this cannot be undone");
            assertEquals(List.of(), Chromium.barriers(page));
            button(dialog, "Cancel").click();
            assertThat(dialog).hasCount(0);
            assertThat(card.locator("textarea")).hasValue("It is not in the film.");
            assertTrue(
                    REVIEWER.get("/api/v1/misled-reports").body().contains("Asks before it goes."),
                    "the report was answered although nobody said so");

            button(card, "Withdraw the picture").click();
            button(dialog, "Withdraw the picture").click();
            page.getByText("The picture is on hold").waitFor();
            assertThat(card).hasCount(0);
        }
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator card(Page page, String words) {
        return page.locator("main article", new Page.LocatorOptions().setHasText(words));
    }

    private static void report(String title, String words) {
        String token = Demo.choice(MEMBER, "me", title).get("token").asString();
        assertEquals(
                201,
                MEMBER.post("/api/v1/misled-reports", "{\"token\":\"" + token + "\",\"words\":\"" + words + "\"}")
                        .status());
    }
}
