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
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import java.awt.Color;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What staff type and then store or decide with a key, without leaving the field. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class StaffKeysIT {

    private static final Rest EDITOR = Rest.bearing(TestTokens.of("typing-editor", "editor"));
    private static final Rest REVIEWER = Rest.bearing(TestTokens.of("typing-reviewer", "reviewer"));

    /** Notes whether the page kept the key from the browser, which would open a dialog of its own. */
    private static final String WATCH_THE_KEY = """
        const prevent = Event.prototype.preventDefault;
        Event.prototype.preventDefault = function () {
            if (this.key?.toLowerCase() === 's') document.documentElement.dataset.prevented = 'yes';
            prevent.call(this);
        };
        'watching';
        """;

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void whatWasJustTypedIsSaved() {
        assertEquals(201, put("keys-title", "Typed before", 6_000).status());
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "titles/keys-title/edit");
            Locator name = page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true));
            page.evaluate(WATCH_THE_KEY);
            name.click();
            page.keyboard().press("Control+A");
            page.keyboard().type("Typed just now");
            page.keyboard().press("Control+s");

            page.getByText("“Typed just now” is saved.").waitFor();
            assertEquals("yes", page.evaluate("document.documentElement.dataset.prevented"));
        }
        assertEquals(
                "Typed just now",
                EDITOR.get("/api/v1/titles/keys-title").json().get("name").asString());
    }

    @Test
    void theNoteThatWasJustTypedIsKeptWithTheDecision() {
        put("keys-note", "A note on this", 6_000);
        JsonNode artwork = Upload.to(EDITOR, "keys-note", Upload.picture(new Color(80, 20, 30)), DETAILS)
                .json();
        Answer approved = REVIEWER.with(
                        "If-Match", "\"" + artwork.get("version").asLong() + "\"")
                .put("/api/v1/artwork/" + artwork.get("artwork").asString() + "/status", "{\"status\":\"live\"}");
        assertEquals(200, approved.status(), approved::body);
        put("keys-note", "A note on this", 5_000);
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "reviewer", "review?list=not-served");
            page.locator(".lobby-review-line", new Page.LocatorOptions().setHasText("A note on this"))
                    .click();
            page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions()
                                    .setName("A note on this (2001)")
                                    .setLevel(2))
                    .waitFor();
            page.getByLabel("Note (optional, kept with the decision)").click();
            page.keyboard().type("Still hers.");
            Chromium.pressKey(page, "Alt+A", 1);
            page.getByText("1 artwork is live.").waitFor();

            Chromium.go(page, "/admin/titles/keys-note");
            page.getByText("Who changed what").click();
            page.getByText("“Still hers.”").waitFor();
        }
    }

    /** The focus stays where it is, so that nothing else would tell. */
    @Test
    void theArtworkThatAKeyGoesToIsSaidToThoseWhoDoNotSeeIt() {
        put("keys-said", "Said aloud", 6_000);
        put("keys-told", "Told aloud", 6_000);
        Upload.to(EDITOR, "keys-said", Upload.picture(new Color(81, 21, 31)), DETAILS);
        Upload.to(EDITOR, "keys-told", Upload.picture(new Color(82, 22, 32)), DETAILS);
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "reviewer", "review");
            Locator said = page.locator(".lobby-review [role=status]");
            assertThat(said).hasText(Pattern.compile("Number 1, .+: .+"));

            page.keyboard().press("Alt+J");
            assertThat(said).hasText(Pattern.compile("Number 2, .+: .+"));
            page.keyboard().press("Alt+K");
            assertThat(said).hasText(Pattern.compile("Number 1, .+: .+"));
        }
    }

    private static final String DETAILS = """
        {"kind": "portrait", "alt": "Ida looks up.",
         "depictions": [{"person": "keys-ida", "name": "Ida Keys", "faceShare": 0.2}]}
        """;

    private static Answer put(String id, String name, int runtimeSeconds) {
        return EDITOR.put("/api/v1/titles/" + id, """
                {"name": "%s", "year": 2001, "kind": "film", "runtimeSeconds": %d, "illustrative": false,
                 "genres": [], "themes": [], "tones": [], "sharedScenes": [],
                 "credits": [{"person": "keys-ida", "name": "Ida Keys", "billing": 1}]}
                """.formatted(name, runtimeSeconds));
    }
}
