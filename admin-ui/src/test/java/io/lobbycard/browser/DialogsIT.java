package io.lobbycard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing grave keeps anybody out of a dialog, of what a page says at its bottom, or of a table that is wider than it. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class DialogsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TITLE = """
        {"name": "In a dialog", "year": 2001, "kind": "film", "runtimeSeconds": 6000, "illustrative": false,
         "genres": [], "themes": [], "tones": [], "credits": [], "sharedScenes": []}
        """;
    private static final Rest EDITOR = Rest.bearing(TestTokens.of("dialog-editor", "editor"));

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void whoeverIsAskedForAReason() {
        look("operator", "operations", page -> {
            button(page, "Serve neutral artwork to everybody").click();
            page.getByLabel("Reason").waitFor();
        });
    }

    @Test
    void whoeverComparesSnapshots() {
        look("operator", "operations", page -> {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare snapshot"))
                    .first()
                    .click();
            page.getByText(Pattern.compile("From snapshot \\d+ to snapshot \\d+, which serves"))
                    .waitFor();
        });
    }

    @Test
    void whoeverWouldLoseTheirChanges() {
        EDITOR.put("/api/v1/titles/dialog-left", TITLE);
        look("editor", "titles/dialog-left/edit", page -> {
            retitle(page);
            page.getByText("Back to the title").click();
            page.getByText("Leave without saving?").waitFor();
        });
    }

    @Test
    void whoeverIsSecond() {
        EDITOR.put("/api/v1/titles/dialog-second", TITLE);
        AtomicInteger year = new AtomicInteger(1950);
        look("editor", "titles/dialog-second/edit", page -> {
            retitle(page);
            EDITOR.put("/api/v1/titles/dialog-second", TITLE.replace("2001", year.incrementAndGet() + ""));
            button(page, "Save").click();
            page.getByText("Year was ").waitFor();
        });
    }

    @Test
    void nobodyWhoSavesWhatAnotherHasSavedExactlyLikeIt() {
        EDITOR.put("/api/v1/titles/dialog-same", TITLE);
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "titles/dialog-same/edit");
            redate(page, "2002");
            EDITOR.put("/api/v1/titles/dialog-same", TITLE.replace("2001", "2002"));
            button(page, "Save").click();

            page.getByText("There was nothing left to save.").waitFor();
            page.waitForURL("**/admin/titles/dialog-same");
        }
    }

    @Test
    void nobodyWhoSavesOverWhatIsAsTheyOpenedItAgain() {
        EDITOR.put("/api/v1/titles/dialog-again", TITLE);
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "titles/dialog-again/edit");
            redate(page, "2003");
            EDITOR.put("/api/v1/titles/dialog-again", TITLE.replace("2001", "2002"));
            EDITOR.put("/api/v1/titles/dialog-again", TITLE);
            button(page, "Save").click();

            page.waitForURL("**/admin/titles/dialog-again");
        }
        assertEquals(
                2003,
                EDITOR.get("/api/v1/titles/dialog-again").json().get("year").asInt());
    }

    @Test
    void whoeverReadsWhatCanBeUndone() {
        EDITOR.put("/api/v1/titles/dialog-first", TITLE);
        look("editor", "titles/dialog-first/edit", page -> {
            retitle(page);
            button(page, "Save").click();
            page.getByText("Alt + Z undoes it.").waitFor();
        });
    }

    @ParameterizedTest
    @CsvSource({"auditor, audits", "analyst, audits", "analyst, releases", "operator, operations", "operator, accounts"
    })
    void tablesFitAUsualScreen(String role, String view) {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, role, view);
            page.locator("main vaadin-grid").first().waitFor();

            assertWhole(page);
        }
    }

    @Test
    void anAuditThatIsAskedForIsSeenAsAWhole() {
        Rest.as("auditor").post("/api/v1/audits", "{\"kind\":\"twin\",\"catalogue\":\"invented\",\"members\":400}");
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "auditor", "audits");
            page.getByText("Twin audit. Invented catalogue").first().waitFor();

            assertWhole(page);
            assertEquals(List.of(), Chromium.barriers(page));
        }
    }

    /** Columns get their widths a moment after their rows. */
    private static void assertWhole(Page page) {
        Eventually.holds("no table is wider than its place", PATIENCE, () -> (Boolean) page.evaluate("""
                () => [...document.querySelectorAll('main vaadin-grid')].every(grid =>
                    grid.shadowRoot.querySelector('table').scrollWidth <= grid.clientWidth + 1)
                """));
    }

    private static void look(String role, String view, Consumer<Page> open) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Page page = chromium.desktop(scheme)) {
                Chromium.openAdmin(page, role, view);
                open.accept(page);

                assertEquals(List.of(), Chromium.barriers(page));
            }
        }
    }

    private static void retitle(Page page) {
        Locator name = page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true));
        name.fill("In a dialog, " + name.inputValue().length());
        name.blur();
    }

    private static void redate(Page page, String year) {
        Locator field = page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true));
        field.fill(year);
        field.blur();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
