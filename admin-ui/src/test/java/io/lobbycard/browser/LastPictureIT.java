package io.lobbycard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.lobbycard.catalog.Upload;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.TestTokens;
import java.awt.Color;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people are told when a title has no picture left that may be shown. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class LastPictureIT {

    private static final String TITLE = "last-picture-in-a-browser";
    private static final Rest EDITOR = Rest.bearing(TestTokens.of("last-editor", "editor"));
    private static final Rest REVIEWER = Rest.bearing(TestTokens.of("last-reviewer", "reviewer"));

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void holdingTheLastPictureIsAskedAboutAndSaidAfterwards() {
        String title = """
            {"name": "The last one", "year": 2001, "kind": "film", "runtimeSeconds": 6000, "illustrative": false,
             "genres": [], "themes": [], "tones": [], "credits": [], "sharedScenes": []}
            """;
        assertEquals(201, EDITOR.put("/api/v1/titles/" + TITLE, title).status());
        String artwork = upload();
        assertEquals(
                200,
                REVIEWER.with("If-Match", "\"0\"")
                        .put("/api/v1/artwork/" + artwork + "/status", "{\"status\": \"live\"}")
                        .status());
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "reviewer", "titles/" + TITLE);
            button(page, "Put on hold").click();
            page.getByText("This is the last picture of the title that may be shown.")
                    .waitFor();
            page.getByLabel("Reason").fill("A closer look.");
            button(page.getByRole(AriaRole.DIALOG), "Put on hold").click();

            page.getByText("Members see a plain card with the name of this title")
                    .waitFor();
            button(page, "Undo").click();

            page.getByText("This picture can be chosen for members.").waitFor();
        }
    }

    private static String upload() {
        return Upload.to(
                        EDITOR,
                        TITLE,
                        Upload.picture(new Color(60, 20, 30)),
                        "{\"kind\": \"object\", \"alt\": \"A key on a table.\"}")
                .json()
                .get("artwork")
                .asString();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
