package io.lobbycard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.lobbycard.personalization.Demo;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class AdminIT {

    private static final String LIKE_FATHER = "/admin/titles/like-father-2018";

    private static Chromium chromium;

    @BeforeAll
    static void openTheBrowser() {
        Demo.awaitPictureOf(Demo.GOOD_WILL_HUNTING);
        chromium = new Chromium();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    /** For each account the views that open for it; the others must say that they are for other roles. */
    @ParameterizedTest
    @CsvSource({
        "editor, titles like-father edit",
        "reviewer, titles like-father review",
        "analyst, titles like-father",
        "operator, operations",
        "auditor, ''",
        "support, ''",
        "privacy, ''"
    })
    void eachRoleOpensItsViewsAndNoOther(String account, String allowed) {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            signIn(page, account);
            assertOpens(page, "/admin/titles", allowed.contains("titles"));
            assertOpens(page, LIKE_FATHER, allowed.contains("like-father"));
            assertOpens(page, LIKE_FATHER + "/edit", allowed.contains("edit"));
            assertOpens(page, "/admin/review", allowed.contains("review"));
            assertOpens(page, "/admin/operations", allowed.contains("operations"));
        }
    }

    @Test
    void searchingNarrowsTheListAndStandsInTheAddress() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            signIn(page, "editor");
            open(page, "/admin/titles");
            page.getByLabel("Search").fill("like fath");
            page.getByRole(AriaRole.STATUS)
                    .filter(new Locator.FilterOptions().setHasText("1 title"))
                    .waitFor();

            assertTrue(page.url().endsWith("/admin/titles?q=like%20fath") || page.url().endsWith("?q=like+fath"));
            assertEquals("Like Father", page.locator("a.lobby-title-link").first().innerText());

            page.reload();
            page.locator("a.lobby-title-link").first().click();
            page.waitForURL(Rest.root() + LIKE_FATHER);
        }
    }

    @Test
    void titleSaysWhyThePictureOfTheSupportingActorsIsRefused() {
        try (Page page = chromium.desktop(ColorScheme.DARK)) {
            signIn(page, "editor");
            open(page, LIKE_FATHER);
            page.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Refused")).click();
            Locator card = page.locator("article.lobby-artwork").first();
            card.waitFor();

            assertTrue(card.innerText().contains("Leonard Ouzts"), card.innerText());
            assertTrue(card.innerText().contains("Members do not see this picture"), card.innerText());
            assertEquals(0, page.locator("article.lobby-artwork:has-text('Passes')").count());
            Chromium.keep(page, "admin-title", false);
        }
    }

    @Test
    void wrongFieldsSaySoAndNothingIsLostOnLeaving() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            signIn(page, "editor");
            open(page, LIKE_FATHER + "/edit");
            page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill("1800");
            page.keyboard().press("Tab");
            page.keyboard().press("Control+s");
            page.getByText("The year lies between 1874 and 2100.").waitFor();

            page.locator("a", new Page.LocatorOptions().setHasText("Back to the title")).click();
            page.getByText("Leave without saving?").waitFor();
            page.getByText("Stay here").click();
            assertTrue(page.url().endsWith("/edit"), page.url());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "editor /admin/titles",
                "editor /admin/titles/like-father-2018",
                "editor /admin/titles/like-father-2018/edit",
                "editor /admin/no-such-page",
                "reviewer /admin/review",
                "operator /admin/operations"
            })
    void nothingKeepsPeopleOut(String visit) {
        String account = visit.substring(0, visit.indexOf(' '));
        String path = visit.substring(visit.indexOf(' ') + 1);
        try (Page dark = chromium.desktop(ColorScheme.DARK);
                Page phone = chromium.phone(ColorScheme.LIGHT)) {
            for (Page page : Arrays.asList(dark, phone)) {
                signIn(page, account);
                open(page, path);
                assertEquals(List.of(), Chromium.barriers(page));
            }
        }
    }

    private static void assertOpens(Page page, String path, boolean allowed) {
        open(page, path);
        assertEquals(!allowed, page.locator("main h1").innerText().equals("This page is for other roles"), path);
    }

    private static void open(Page page, String path) {
        Chromium.go(page, path);
        page.locator("main h1").waitFor();
    }

    private static void signIn(Page page, String account) {
        Chromium.go(page, "/login");
        page.locator("button.pick:has(strong:text-is('" + account + "'))").click();
        page.locator("vaadin-app-layout main h1").waitFor();
    }
}
