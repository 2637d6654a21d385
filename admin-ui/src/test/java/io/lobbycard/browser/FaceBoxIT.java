package io.lobbycard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
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

/** A face is measured by a box that somebody drew, once when it is drawn. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class FaceBoxIT {

    private static final String COUNT = """
            window.told = 0;
            document.querySelector('.lobby-face').addEventListener('face-measured', () => window.told++);
            """;
    private static final Rest EDITOR = Rest.bearing(TestTokens.of("measuring-editor", "editor"));

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void boxIsToldOfOnceItIsDrawnOrMovedAndNotBefore() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "artwork/" + artwork() + "/edit");
            Locator share = page.getByLabel("Share of the picture that the face takes, in per cent");
            assertThat(share).hasValue("30");
            page.evaluate(COUNT);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Measure"))
                    .click();
            Locator box = page.locator(".lobby-face-box");
            assertThat(box).isFocused();
            assertEquals(0, page.evaluate("window.told"));

            BoundingBox frame = page.locator(".lobby-face-frame").boundingBox();
            drag(page, frame, 0.5, 0.5, 0.501, 0.501);
            assertEquals(0, page.evaluate("window.told"));
            assertThat(share).hasValue("30");

            drag(page, frame, 0.2, 0.2, 0.7, 0.6);
            assertThat(share).hasValue("20");
            assertEquals(1, page.evaluate("window.told"));

            for (int held = 0; held < 5; held++) {
                page.keyboard().down("ArrowRight");
            }
            page.keyboard().up("ArrowRight");
            assertEquals(2, page.evaluate("window.told"));
        }
    }

    private static void drag(Page page, BoundingBox frame, double x, double y, double toX, double toY) {
        page.mouse().move(frame.x + x * frame.width, frame.y + y * frame.height);
        page.mouse().down();
        page.mouse()
                .move(frame.x + toX * frame.width, frame.y + toY * frame.height, new Mouse.MoveOptions().setSteps(10));
        page.mouse().up();
    }

    private static String artwork() {
        assertEquals(201, EDITOR.put("/api/v1/titles/measured", """
                        {"name": "Measured", "year": 2001, "kind": "film", "runtimeSeconds": 6000, "illustrative": false,
                         "genres": [], "themes": [], "tones": [], "sharedScenes": [],
                         "credits": [{"person": "measured-ada", "name": "Ada Measured", "billing": 1}]}
                        """).status());
        return Upload.to(EDITOR, "measured", Upload.picture(new Color(77, 33, 200)), """
                        {"kind": "portrait", "alt": "Ada looks up.",
                         "depictions": [{"person": "measured-ada", "name": "Ada Measured", "faceShare": 0.3}]}
                        """)
                .json()
                .get("artwork")
                .asString();
    }
}
