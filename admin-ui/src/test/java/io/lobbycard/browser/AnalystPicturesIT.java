package io.lobbycard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** An analyst sees the pictures that members may be shown, and no place where another one should be. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class AnalystPicturesIT {

    private static final String TITLE = "analysts-pictures";
    private static final Rest EDITOR = Rest.bearing(TestTokens.of("drawing-editor", "editor"));
    private static final Rest REVIEWER = Rest.bearing(TestTokens.of("drawing-reviewer", "reviewer"));

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void analystSeesWhatMembersAreShownAndAnEditorSeesAll() {
        assertEquals(201, EDITOR.put("/api/v1/titles/" + TITLE, """
            {"name": "Pictures of an analyst", "year": 2001, "kind": "film", "runtimeSeconds": 6000,
             "illustrative": false, "genres": [], "themes": [], "tones": [], "sharedScenes": [],
             "credits": [{"person": "analyst-ada", "name": "Ada Analyst", "billing": 1}]}
            """).status());
        String waiting = upload(new Color(33, 200, 30));
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "analyst", "titles?q=Pictures+of+an+analyst");
            page.getByText("Pictures of an analyst").first().waitFor();
            assertThat(page.locator("img.lobby-thumbnail")).hasCount(0);
            String live = upload(new Color(200, 33, 30));
            assertEquals(
                    200,
                    REVIEWER.with("If-Match", "\"0\"")
                            .put("/api/v1/artwork/" + live + "/status", "{\"status\": \"live\"}")
                            .status());

            Chromium.go(page, "/admin/titles/" + TITLE);

            assertThat(page.locator("#artwork-" + live)).isVisible();
            assertThat(page.locator("#artwork-" + waiting)).hasCount(0);
            assertThat(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("All (1)")))
                    .isVisible();
        }
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "titles/" + TITLE);
            assertThat(page.locator("#artwork-" + waiting)).isVisible();
        }
    }

    private static String upload(Color color) {
        return Upload.to(EDITOR, TITLE, Upload.picture(color), "{\"kind\": \"object\", \"alt\": \"A colour.\"}")
                .json()
                .get("artwork")
                .asString();
    }
}
