package io.lobbycard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.TestTokens;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Going back to older facts of a title, while somebody else saves it. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class GoingBackIT {

    private static final Rest EDITOR = Rest.bearing(TestTokens.of("other-editor", "editor"));
    private static final String QUICKER = "Somebody else changed the title";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void undoingItKeepsWhatSomebodySavedSince() {
        try (Page page = opened("back-undone")) {
            goBack(page);
            page.getByText("“Back and forth” is as it was then.").waitFor();
            put("back-undone", 1_903);

            button(page, "Undo");

            page.getByText(QUICKER).waitFor();
        }
        assertEquals(1_903, year("back-undone"));
    }

    @Test
    void undoingItBringsBackWhatItTookAway() {
        try (Page page = opened("back-forth")) {
            goBack(page);
            page.getByText("“Back and forth” is as it was then.").waitFor();
            assertEquals(1_901, year("back-forth"));

            button(page, "Undo");

            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Back and forth (1902)"))
                    .waitFor();
        }
        assertEquals(1_902, year("back-forth"));
    }

    @Test
    void nobodyGoesBackFromWhatTheyHaveNotSeen() {
        try (Page page = opened("back-unseen")) {
            put("back-unseen", 1_903);

            goBack(page);

            page.getByText(QUICKER).waitFor();
            assertEquals(0, page.getByText("is as it was then.").count());
        }
        assertEquals(1_903, year("back-unseen"));
    }

    private Page opened(String title) {
        put(title, 1_901);
        put(title, 1_902);
        Page page = chromium.desktop(ColorScheme.LIGHT);
        Chromium.openAdmin(page, "editor", "titles/" + title);
        page.getByText("Who changed what").click();
        page.getByText("Go back to this").waitFor();
        return page;
    }

    private static void goBack(Page page) {
        page.getByText("Go back to this").click();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static int year(String title) {
        return EDITOR.get("/api/v1/titles/" + title).json().get("year").asInt();
    }

    private static void put(String title, int year) {
        EDITOR.put("/api/v1/titles/" + title, """
                {"name": "Back and forth", "year": %d, "kind": "film", "runtimeSeconds": 6000, "illustrative": false,
                 "genres": [], "themes": [], "tones": [], "credits": [], "sharedScenes": []}
                """.formatted(year));
    }
}
