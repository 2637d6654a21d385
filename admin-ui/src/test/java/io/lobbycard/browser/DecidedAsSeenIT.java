package io.lobbycard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reviewer decides on what is on the screen, and on nothing that has only just been chosen in its place. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class DecidedAsSeenIT {

    private static final Rest EDITOR = Rest.bearing(TestTokens.of("seen-editor", "editor"));
    private static final Rest REVIEWER = Rest.bearing(TestTokens.of("seen-reviewer", "reviewer"));

    private static final String TWO_PRESSES = """
        for (let i = 0; i < 2; i++) {
            document.activeElement.dispatchEvent(new KeyboardEvent('keydown',
                    { key: 'a', code: 'KeyA', altKey: true, bubbles: true, composed: true, cancelable: true }));
        }
        """;

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void twoPressesOfTheKeyInOneRoundTripDecideOnOne() {
        decidesOnOne("seen-key", 1, page -> {
            page.evaluate(TWO_PRESSES);
            page.getByText("Nothing was decided about this artwork").waitFor();
        });
    }

    @Test
    void pressesThatDecideNothingSaySoOnce() {
        decidesOnOne("seen-often", 5, page -> {
            page.evaluate(TWO_PRESSES.replace("i < 2", "i < 4"));
            page.getByText("1 artwork is live.").waitFor();
            assertThat(page.locator(
                            "vaadin-notification-card",
                            new Page.LocatorOptions().setHasText("Nothing was decided about this artwork")))
                    .hasCount(1);
        });
    }

    @Test
    void keyThatIsHeldDecidesOnOne() {
        decidesOnOne("seen-held", 2, page -> {
            page.keyboard().down("Alt");
            page.keyboard().down("a");
            page.getByText("1 artwork is live.").waitFor();
            page.keyboard().down("a");
            page.keyboard().up("a");
            page.keyboard().up("Alt");
        });
    }

    @Test
    void buttonThatIsHeldDecidesOnOne() {
        decidesOnOne("seen-enter", 3, page -> {
            approve(page).focus();
            page.keyboard().down("Enter");
            page.getByText("1 artwork is live.").waitFor();
            page.keyboard().down("Enter");
            page.keyboard().up("Enter");
        });
    }

    @Test
    void doubleClickDecidesOnOne() {
        decidesOnOne("seen-click", 4, page -> approve(page).dblclick());
    }

    /** The second artwork takes the place of the first one as soon as that is decided. */
    private static void decidesOnOne(String title, int shade, Consumer<Page> presses) {
        title(title);
        String first = held(title, new Color(70 + shade, 10, 90));
        String second = held(title, new Color(10, 90, 70 + shade));
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "reviewer", "review?list=on-hold");
            page.locator(".lobby-review-line").first().waitFor();
            // what was held last stands at the end
            page.evaluate("const list = document.querySelector('main vaadin-grid'); list.scrollToIndex(list.size - 1)");
            page.locator(".lobby-review-line", new Page.LocatorOptions().setHasText(title))
                    .first()
                    .click();
            assertThat(page.locator("#artwork-" + first)).isVisible();
            assertThat(approve(page)).hasAttribute("aria-keyshortcuts", "Alt+A");

            presses.accept(page);

            page.getByText("1 artwork is live.").first().waitFor();
            assertThat(page.locator("#artwork-" + second)).isVisible();
            // all that was sent before is answered when this is
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Waiting"))
                    .click();
            page.waitForURL("**/review?list=waiting");
        }
        assertEquals(Map.of(first, "live", second, "on-hold"), statuses(title));
    }

    private static Locator approve(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve").setExact(true));
    }

    private static String held(String title, Color color) {
        String artwork = Upload.to(
                        EDITOR, title, Upload.picture(color), "{\"kind\": \"object\", \"alt\": \"A colour.\"}")
                .json()
                .get("artwork")
                .asString();
        assertEquals(
                200,
                REVIEWER.put("/api/v1/artwork/" + artwork + "/status", "{\"status\": \"on-hold\"}")
                        .status());
        return artwork;
    }

    private static Map<String, String> statuses(String title) {
        return EDITOR.get("/api/v1/titles/" + title + "/artwork")
                .json()
                .get("items")
                .valueStream()
                .collect(Collectors.toMap(
                        artwork -> artwork.get("artwork").asString(),
                        artwork -> artwork.get("status").asString()));
    }

    private static void title(String id) {
        assertEquals(201, EDITOR.put("/api/v1/titles/" + id, """
            {"name": "%s", "year": 2001, "kind": "film", "runtimeSeconds": 6000, "illustrative": false,
             "genres": [], "themes": [], "tones": [], "sharedScenes": [],
             "credits": [{"person": "seen-ada", "name": "Ada Seen", "billing": 1}]}
            """.formatted(id)).status());
    }
}
