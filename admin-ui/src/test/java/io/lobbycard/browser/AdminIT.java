package io.lobbycard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.lobbycard.catalog.Upload;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.TestTokens;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class AdminIT {

    private static final Rest EDITOR = Rest.bearing(TestTokens.of("browsing-editor", "editor"));

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @ParameterizedTest
    @CsvSource({
        "editor, titles, Titles",
        "editor, titles/like-father-2018, Like Father (2018)",
        "editor, titles/like-father-2018/edit, Edit “Like Father”",
        "editor, artwork/like-father-2018-bell/edit, Edit artwork of “Like Father”",
        "editor, imports, Imports",
        "editor, performance?title=good-will-hunting-1997&days=365, Performance",
        "reviewer, review?list=on-hold, Review",
        "reviewer, representation, Representation check",
        "analyst, performance, Performance",
        "operator, operations, Operations",
        "operator, accounts, Staff accounts",
        "operator, accounts/editor, Staff accounts",
        "support, access, Access to histories",
        "editor, new-title, New title",
        "reviewer, misled, Pictures that misled",
        "analyst, releases, Figures",
        "privacy, releases, Figures",
        "analyst, audits, Audits",
        "auditor, audits, Audits"
    })
    void nothingGraveKeepsAnybodyOutOfAView(String role, String view, String heading) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Page page = chromium.desktop(scheme)) {
                Chromium.openAdmin(page, role, view);
                page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setLevel(1))
                        .waitFor();

                assertEquals(List.of(), Chromium.barriers(page));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "editor, review",
        "reviewer, imports",
        "analyst, operations",
        "editor, accounts",
        "support, titles",
        "auditor, performance"
    })
    void viewOfOtherRolesIsRefusedWithASentence(String role, String view) {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, role, view);

            page.getByText("This page is for other roles").waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere, The address leads nowhere.",
        "titles/nowhere, There is no title with the id “nowhere”.",
        "artwork/nowhere/edit, There is no artwork with the id “nowhere”."
    })
    void addressThatLeadsNowhereSaysSo(String view, String sentence) {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", view);

            page.getByText("This page does not exist").waitFor();
            page.getByText(sentence).waitFor();
        }
    }

    @Test
    void refusedPictureOfLikeFatherIsShownWithItsMinutes() {
        try (Page page = chromium.desktop(ColorScheme.DARK)) {
            Chromium.openAdmin(page, "editor", "titles/like-father-2018");
            Locator card = page.locator("#artwork-like-father-2018-ouzts-brooks");

            card.getByText(Pattern.compile("Blaire Brooks is on screen for 5 of 98 minutes"))
                    .first()
                    .waitFor();
            assertTrue(card.innerText().contains("Refused"), card.innerText());
        }
    }

    @Test
    void fileIsImportedWithProgressAndItsBadRowsAreNamed() {
        String rows =
                "id,name,year,kind,runtime_seconds\nbrowsed-one,Browsed,2001,film,6000\nbrowsed-two,,2001,film,1\n";
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "imports");
            page.locator("vaadin-select").first().click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Titles"))
                    .click();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("browsed.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));

            Locator job = page.locator(".lobby-job")
                    .filter(new Locator.FilterOptions().setHasText("Titles from browsed.csv"));
            job.getByText("1 row that was not taken").click();
            job.getByText("A text of 1 to 200 characters without control characters is needed here, found none.")
                    .waitFor();
            assertEquals(200, EDITOR.get("/api/v1/titles/browsed-one").status());
        }
    }

    @Test
    void nobodyChoosesAWholeListOfWaitingPicturesAtOnce() {
        String title = """
            {"name": "Waiting for long", "year": 2001, "kind": "film", "runtimeSeconds": 6000, "illustrative": false,
             "genres": [], "themes": [], "tones": [], "credits": [], "sharedScenes": []}
            """;
        EDITOR.put("/api/v1/titles/waiting-for-long", title);
        Upload.to(EDITOR, "waiting-for-long", Upload.picture(new Color(81, 20, 30)), "{\"alt\": \"A house.\"}");
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "reviewer", "review");
            page.locator(".lobby-review-line").first().waitFor();

            assertEquals(
                    0,
                    page.locator("vaadin-checkbox[aria-label='Select All']:visible")
                            .count());
        }
    }

    @Test
    void editorWhoIsSecondSeesWhatTheFirstChanged() {
        String title = """
            {"name": "Two at once", "year": 2001, "kind": "film", "runtimeSeconds": 6000, "illustrative": false,
             "genres": [], "themes": [], "tones": [], "credits": [], "sharedScenes": []}
            """;
        assertEquals(
                201,
                EDITOR.put("/api/v1/titles/two-at-once-in-a-browser", title).status());
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "titles/two-at-once-in-a-browser/edit");
            Locator name = page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true));
            name.fill("Mine");
            name.blur();
            EDITOR.put("/api/v1/titles/two-at-once-in-a-browser", title.replace("2001", "1999"));

            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Save").setExact(true))
                    .click();

            page.getByText("Somebody else changed this title").first().waitFor();
            page.getByText("Year was 2001 and is 1999 now.").waitFor();
        }
    }
}
