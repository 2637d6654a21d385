package io.lobbycard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.lobbycard.catalog.Upload;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.TestTokens;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many pictures brought at once: those that cannot be taken, that are cancelled, and that do not get through. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class UploadsIT {

    private static final String SENT_TO = "**/VAADIN/dynamic/resource/**";
    private static final Rest EDITOR = Rest.bearing(TestTokens.of("uploading-editor", "editor"));

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void fileThatCannotBeTakenSaysWhyBesideItAndTheOthersArrive() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            open(page, "uploads-refused");

            bring(
                    page,
                    file("page.jpg", "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                    file("nothing.jpg", new byte[0]),
                    file("good.jpg", Upload.picture(Color.MAGENTA)));

            assertThat(entry(page, "page.jpg")).containsText("This file is not a JPEG, PNG or WebP picture");
            assertThat(entry(page, "nothing.jpg")).containsText("This file is empty.");
            assertThat(together(page)).containsText("1 of 3 pictures have arrived, and 2 could not be taken.");
            assertThat(button(page, "Send the unsent ones again")).isHidden();
            assertThat(entry(page, "page.jpg").locator("[part=retry-button]")).isHidden();
            assertThat(entry(page, "page.jpg").locator("[part=remove-button]")).isVisible();
            assertEquals(1, artworks("uploads-refused"));
        }
    }

    @Test
    void scriptThatComesLaterThanThePageIsWaitedFor() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            List<Route> held = new ArrayList<>();
            page.route("**/admin/uploads.js", held::add);
            open(page, "uploads-late");
            page.waitForCondition(() -> !held.isEmpty());
            assertThat(page.getByText("Drop pictures here")).isVisible();
            held.forEach(Route::resume);

            page.waitForFunction("() => window.lobbycardUploads !== undefined");
            bring(page, file("one.jpg", Upload.picture(Color.YELLOW)), file("two.jpg", Upload.picture(Color.GRAY)));
            assertThat(together(page)).containsText("2 of 2 pictures have arrived.");
        }
    }

    @Test
    void cancellingAllLeavesNothingBehind() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            open(page, "uploads-cancelled");
            page.route(SENT_TO, stalled -> {});

            bring(page, file("one.jpg", Upload.picture(Color.CYAN)), file("two.jpg", Upload.picture(Color.PINK)));
            assertThat(together(page)).containsText("0 of 2 pictures have arrived.");
            button(page, "Cancel all").click();

            assertThat(page.locator("vaadin-upload-file")).hasCount(0);
            assertEquals(0, artworks("uploads-cancelled"));
        }
    }

    @Test
    void whatDidNotGetThroughIsSentAgainTogether() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            open(page, "uploads-unsent");
            page.route(SENT_TO, Route::abort);

            bring(page, file("one.jpg", Upload.picture(Color.GREEN)), file("two.jpg", Upload.picture(Color.ORANGE)));
            assertThat(entry(page, "one.jpg")).containsText("It could not be sent.");
            assertThat(entry(page, "two.jpg")).containsText("It could not be sent.");
            page.unroute(SENT_TO);
            button(page, "Send the unsent ones again").click();

            assertThat(together(page)).containsText("2 of 2 pictures have arrived.");
            assertEquals(2, artworks("uploads-unsent"));
        }
    }

    @Test
    void whatFindsNoRoomWaitsInTheListAndIsSentAgainByItself() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            open(page, "uploads-waiting");
            List<Route> sent = new ArrayList<>();
            page.route(SENT_TO, sent::add);
            bring(page, file("patient.jpg", Upload.picture(Color.WHITE)));
            page.waitForCondition(() -> sent.size() == 1);
            noRoom(sent.getFirst(), 5);

            assertThat(entry(page, "patient.jpg")).containsText("It is sent again by itself.");
            assertThat(entry(page, "patient.jpg").locator("[part=retry-button]"))
                    .isHidden();
            page.waitForCondition(() -> sent.size() == 2);
            sent.getLast().resume();

            page.locator("vaadin-upload-file[complete]").waitFor();
            assertEquals(1, artworks("uploads-waiting"));
        }
    }

    @Test
    void whatNeverFindsRoomIsGivenUpAndCanBeSentAgainByHand() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            open(page, "uploads-crowded");
            List<Route> sent = new ArrayList<>();
            page.route(SENT_TO, route -> {
                sent.add(route);
                noRoom(route, 0);
            });
            bring(page, file("crowded.jpg", Upload.picture(Color.BLACK)));

            assertThat(entry(page, "crowded.jpg"))
                    .containsText("There is no room.", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            assertEquals(7, sent.size());
            page.unroute(SENT_TO);
            entry(page, "crowded.jpg").locator("[part=retry-button]").click();
            page.locator("vaadin-upload-file[complete]").waitFor();
            assertEquals(1, artworks("uploads-crowded"));
        }
    }

    /** What the server answers when others take all its room. */
    private static void noRoom(Route route, int seconds) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(422)
                .setHeaders(Map.of("Retry-After", Integer.toString(seconds)))
                .setContentType("application/json")
                .setBody("{\"rejected\":[{\"reason\":\"There is no room.\"}]}"));
    }

    @Test
    void newTitleIsRefusedByItsFieldsAndThenEdited() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "editor", "new-title");
            Locator name = page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true));
            Locator id = page.getByLabel("Id", new Page.GetByLabelOptions().setExact(true));

            fill(page.getByLabel("Year"), "2003");
            fill(page.getByLabel("Runtime in minutes"), "95");
            save(page);
            page.getByText("A title needs a name.").waitFor();
            fill(name, "Made in a browser");
            fill(id, "no spaces, please");
            save(page);
            page.getByText("a letter or digit first").first().waitFor();
            fill(id, "love-actually-2003");
            save(page);
            page.getByText("There is a title with the id “love-actually-2003” already.")
                    .waitFor();
            fill(id, "");
            save(page);

            page.waitForURL("**/admin/titles/made-in-a-browser-2003/edit");
            assertEquals(
                    200, EDITOR.get("/api/v1/titles/made-in-a-browser-2003").status());
        }
    }

    private static void open(Page page, String title) {
        String facts = """
            {"name": "Uploads", "year": 2001, "kind": "film", "runtimeSeconds": 6000, "illustrative": false,
             "genres": [], "themes": [], "tones": [], "credits": [], "sharedScenes": []}
            """;
        assertEquals(201, EDITOR.put("/api/v1/titles/" + title, facts).status());
        Chromium.openAdmin(page, "editor", "titles/" + title);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "image/jpeg", content);
    }

    private static void bring(Page page, FilePayload... files) {
        page.locator(".lobby-upload input[type=file]").first().setInputFiles(files);
    }

    private static int artworks(String title) {
        return EDITOR.get("/api/v1/titles/" + title + "/artwork")
                .json()
                .get("items")
                .size();
    }

    private static Locator entry(Page page, String name) {
        return page.locator("vaadin-upload-file").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator together(Page page) {
        return page.locator(".lobby-overall");
    }

    private static Locator button(Page page, String name) {
        return page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void fill(Locator field, String value) {
        field.fill(value);
        field.blur();
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
    }
}
