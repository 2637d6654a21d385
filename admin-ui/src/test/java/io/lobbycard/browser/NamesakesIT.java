package io.lobbycard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.TestTokens;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Of people with one name an editor says which one is meant, without writing an id. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class NamesakesIT {

    private static final Rest EDITOR = Rest.bearing(TestTokens.of("naming-editor", "editor"));

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void twoPeopleOfOneNameAreCreditedOnOneTitle() {
        title(
                "namesakes-known",
                "Where Sam is known",
                "{\"person\": \"tt-sam\", \"name\": \"Sam Same\", \"billing\": 1}");
        title("namesakes-two", "Two of them", "");
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "titles/namesakes-two/edit");
            Locator credits = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Credits"));
            add(credits, 0, "Sam Same");
            Locator which = credits.locator("vaadin-select");
            assertThat(which).hasCount(1);
            assertThat(which).containsText("the one of Where Sam is known");
            add(credits, 1, "Sam Same");
            assertThat(which.nth(1)).containsText("who is in this list already");
            assertEquals(List.of(), Chromium.barriers(page));
            save(page);
            page.getByText("This person is in the list already.").waitFor();

            which.nth(1).click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("another person of this name"))
                    .click();
            assertThat(which.nth(1)).containsText("another person of this name");
            save(page);
            page.waitForURL("**/admin/titles/namesakes-two");
        }
        JsonNode stored = EDITOR.get("/api/v1/titles/namesakes-two").json().get("credits");
        assertEquals(
                List.of("Sam Same", "Sam Same"),
                stored.valueStream().map(each -> each.get("name").asString()).toList());
        assertEquals("tt-sam", stored.get(0).get("person").asString());
        assertTrue(stored.get(1).get("person").asString().startsWith("sam-same"), stored::toString);
    }

    private static void add(Locator credits, int row, String name) {
        credits.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add"))
                .click();
        Locator person = credits.getByLabel("Person", new Locator.GetByLabelOptions().setExact(true));
        person.nth(row).fill(name);
        person.nth(row).blur();
        Locator billing = credits.getByLabel("Billing", new Locator.GetByLabelOptions().setExact(true));
        billing.nth(row).fill(Integer.toString(row + 1));
        billing.nth(row).blur();
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
    }

    private static void title(String id, String name, String credit) {
        assertEquals(
                201,
                EDITOR.put("/api/v1/titles/" + id, """
            {"name": "%s", "year": 2001, "kind": "film", "runtimeSeconds": 6000, "illustrative": false,
             "genres": [], "themes": [], "tones": [], "sharedScenes": [], "credits": [%s]}
            """.formatted(name, credit)).status());
    }
}
