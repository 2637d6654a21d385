package io.lobbycard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.lobbycard.testing.Rest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The system's Chromium, open for the tests of a class, and what every visit to our pages does with it. */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of(System.getProperty("test.folder", "target"), "screenshots");
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    /** Whether there is a browser to test with. */
    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        Objects.requireNonNull(playwright).close();
    }

    /** A desktop's window of somebody who has never been here. */
    Page desktop(ColorScheme scheme) {
        return open(1280, 900, scheme, true);
    }

    Page phone(ColorScheme scheme) {
        return open(390, 844, scheme, true);
    }

    Page withoutJavaScript() {
        return open(1280, 900, ColorScheme.DARK, false);
    }

    private Page open(int width, int height, ColorScheme scheme, boolean scripts) {
        return Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(scripts))
                .newPage();
    }

    static void go(Page page, String path) {
        page.navigate(Rest.root() + path);
    }

    /** Comes as the README says, and signs in by picking one of the demo's accounts. */
    static void signIn(Page page, String account) {
        go(page, "/");
        page.locator("button.pick:has(strong:text-is('" + account + "'))").click();
        page.waitForURL(Rest.root() + "/");
    }

    /** Signs in as one of the demo's staff and opens a view of the admin. */
    static void openAdmin(Page page, String account, String view) {
        go(page, "/login");
        page.locator("button.pick:has(strong:text-is('" + account + "'))").click();
        page.waitForURL(Pattern.compile(".*/admin/?.*"));
        go(page, "/admin/" + view);
    }

    /** Presses Alt and a letter when that many buttons say that this key presses them. */
    static void pressKey(Page page, String key, int buttons) {
        assertThat(page.locator("vaadin-button[aria-keyshortcuts='" + key + "']"))
                .hasCount(buttons);
        page.keyboard().press(key);
    }

    /** What axe finds that would keep people out, as rule and place. */
    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Chromium::text)
                        .toList();
    }

    private static String text(Rule rule) {
        return rule.getId() + " at " + rule.getNodes().getFirst().getTarget();
    }

    static void keep(Page page, String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(whole));
    }

    /** Goes on with the Tab key until what has the focus is it; it must be seen to have it. */
    static void tabTo(Page page, String selector) {
        int pressed = 0;
        while (!(Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) {
            assertTrue(pressed++ < 200, selector + " cannot be reached with the Tab key");
            page.keyboard().press("Tab");
        }
        Object seen = page.evaluate("[null, '::after'].some(part =>"
                + " getComputedStyle(document.activeElement, part).outlineStyle != 'none')");
        assertEquals(true, seen, "the focus on " + selector + " can be seen");
    }
}
