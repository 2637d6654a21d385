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
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where somebody who works with the keyboard goes on after what they had under their hands is gone. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class FocusIT {

    private static final Rest EDITOR = Rest.bearing(TestTokens.of("focused-editor", "editor"));
    private static final Rest REVIEWER = Rest.bearing(TestTokens.of("focused-reviewer", "reviewer"));

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void removedRowGivesTheFocusToTheOneThatTakesItsPlace() {
        title("focus-rows");
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "titles/focus-rows/edit");
            Locator credits = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Credits"));
            Locator names = credits.getByLabel("Person", new Locator.GetByLabelOptions().setExact(true));
            assertThat(names).hasCount(3);

            remove(page, credits, 1);
            assertThat(names).hasCount(2);
            assertThat(names.nth(1)).isFocused();
            assertThat(names.nth(1)).hasValue("Cora Focus");
            remove(page, credits, 1);
            assertThat(names.nth(0)).isFocused();
            remove(page, credits, 0);
            assertThat(names).hasCount(0);
            assertThat(credits.getByRole(AriaRole.BUTTON)).isFocused();
        }
    }

    @Test
    void retiredPictureGivesTheFocusToTheNextAndGetsItBackByTheKeyThatUndoes() {
        title("focus-pictures");
        String first = upload("focus-pictures", Upload.picture(new Color(11, 200, 30)));
        String second = upload("focus-pictures", Upload.picture(new Color(200, 11, 30)));
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "titles/focus-pictures");
            press(page, card(page, first), "Retire");
            assertThat(card(page, second)).isFocused();

            Chromium.pressKey(page, "Alt+Z", 1);
            assertThat(card(page, first)).isFocused();
            assertThat(page.getByText("The picture is a draft again.")).isVisible();
        }
    }

    @Test
    void pictureThatComesBackWhileTheSheetHidesTheCardsGivesTheFocusToTheHeading() {
        title("focus-sheet");
        String first = upload("focus-sheet", Upload.picture(new Color(13, 200, 30)));
        upload("focus-sheet", Upload.picture(new Color(200, 13, 30)));
        upload("focus-sheet", Upload.picture(new Color(13, 13, 200)));
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "titles/focus-sheet");
            press(page, card(page, first), "Retire");
            assertThat(card(page, first)).hasCount(0);
            page.locator(".lobby-gallery .lobby-heading vaadin-button").click();
            assertThat(page.locator(".lobby-sheet")).isVisible();

            Chromium.pressKey(page, "Alt+Z", 1);

            assertThat(page.locator("#artworks")).isFocused();
        }
    }

    @Test
    void keyTakesBackTheNewestFirst() {
        title("focus-undone");
        String first = upload("focus-undone", Upload.picture(new Color(12, 200, 30)));
        String second = upload("focus-undone", Upload.picture(new Color(200, 12, 30)));
        upload("focus-undone", Upload.picture(new Color(90, 90, 200)));
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "titles/focus-undone");
            press(page, card(page, first), "Retire");
            assertThat(card(page, first)).hasCount(0);
            press(page, card(page, second), "Retire");
            assertThat(card(page, second)).hasCount(0);

            Chromium.pressKey(page, "Alt+Z", 2);
            assertThat(card(page, second)).isFocused();
            assertThat(card(page, first)).hasCount(0);
            Chromium.pressKey(page, "Alt+Z", 1);
            assertThat(card(page, first)).isFocused();
        }
    }

    @Test
    void choiceAmongLookAlikesGoesOnAtThePictureThatIsKept() {
        title("focus-alike");
        upload("focus-alike", Upload.poster());
        String newer = upload("focus-alike", Upload.smallPoster());
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "titles/focus-alike");
            press(page, page.locator("main"), "Keep the newer, retire the older");

            assertThat(card(page, newer)).isFocused();
        }
    }

    @Test
    void dialogThatWithdrewAPictureGivesTheFocusToItsCard() {
        title("focus-held");
        String held = upload("focus-held", Upload.picture(new Color(11, 30, 200)));
        assertEquals(
                200,
                REVIEWER.with("If-Match", "\"0\"")
                        .put("/api/v1/artwork/" + held + "/status", "{\"status\": \"live\"}")
                        .status());
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "reviewer", "titles/focus-held");
            press(page, card(page, held), "Put on hold");
            page.getByLabel("Reason").click();
            page.keyboard().type("A closer look.");
            page.keyboard().press("Enter");

            assertThat(card(page, held).getByText("On hold")).isVisible();
            assertThat(card(page, held)).isFocused();
            page.getByText("Who changed what").click();
            page.getByText("“A closer look.”").waitFor();
        }
    }

    private static void remove(Page page, Locator rows, int row) {
        rows.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove this row"))
                .nth(row)
                .focus();
        page.keyboard().press("Enter");
    }

    private static void press(Page page, Locator place, String name) {
        place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .focus();
        page.keyboard().press("Enter");
    }

    private static Locator card(Page page, String artwork) {
        return page.locator("#artwork-" + artwork);
    }

    private static String upload(String title, byte[] picture) {
        return Upload.to(EDITOR, title, picture, "{\"kind\": \"object\", \"alt\": \"A colour.\"}")
                .json()
                .get("artwork")
                .asString();
    }

    private static void title(String id) {
        assertEquals(201, EDITOR.put("/api/v1/titles/" + id, """
                        {"name": "Focus", "year": 2001, "kind": "film", "runtimeSeconds": 6000, "illustrative": false,
                         "genres": [], "themes": [], "tones": [], "sharedScenes": [],
                         "credits": [{"person": "focus-ada", "name": "Ada Focus", "billing": 1},
                                     {"person": "focus-bea", "name": "Bea Focus", "billing": 2},
                                     {"person": "focus-cora", "name": "Cora Focus", "billing": 3}]}
                        """).status());
    }
}
