package io.lobbycard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.lobbycard.personalization.Demo;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What pages say of what a member has just done, or has done since; all of it without JavaScript. */
@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class OwnWordIT {

    private static final String MEMBER = "uma-fan";
    private static final String OWN = "/api/v1/members/me/controls";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @AfterEach
    void putEverythingBack() {
        Rest member = Rest.as(MEMBER);
        member.get(OWN)
                .json()
                .get("leftOutViewings")
                .forEach(viewing -> member.delete(OWN + "/left-out-viewings/" + viewing.asString()));
    }

    @Test
    void whatIsLeftOutAtOnceIsCountedNamedAndPutBackWithOneClick() {
        try (Page page = chromium.withoutJavaScript()) {
            Chromium.signIn(page, MEMBER);
            Chromium.go(page, "/me/history?q=e");
            page.locator("form.actions button[value=preview]").click();
            String asked = page.locator("h1").innerText();
            assertTrue(asked.matches("Without your \\d\\d+ viewings of “.+”, “.+” and \\d+ more titles, .+"), asked);

            page.locator("button[value=leave-out]").click();
            String done = page.locator(".note p").innerText();
            String what = asked.substring("Without ".length(), asked.indexOf(" more titles"));
            assertEquals("Done. We no longer use " + what + " more titles for your pictures.", done);
            assertTrue(leftOut() > 10);

            page.locator(".note button").click();
            page.waitForLoadState();
            assertEquals(0, leftOut());
            assertEquals(
                    "Done. We use " + what + " more titles again.",
                    page.locator(".note p").innerText());
            assertTrue(page.url().contains("/me/history?q=e"), page.url());
        }
    }

    @Test
    void anOlderPageSaysWhatWasLeftOutSince() {
        String token = Demo.choice(Rest.as(MEMBER), "me", Demo.PULP_FICTION)
                .get("token")
                .asString();
        try (Page page = chromium.withoutJavaScript()) {
            Chromium.signIn(page, MEMBER);
            Chromium.go(page, "/why/" + token);
            String title = page.locator(".reason h3").first().innerText();
            page.locator(".reason button").first().click();
            String done = page.locator(".note p").innerText();
            assertTrue(done.startsWith("Done. We no longer use your ") && done.contains("“" + title + "”"), done);

            Chromium.go(page, "/why/" + token);
            String since = page.locator(".note p").innerText();
            assertTrue(since.startsWith("Since this picture was chosen, you left out "), since);
            assertTrue(page.locator(".reason").first().innerText().contains("left out since"));
            assertEquals(
                    "Put back " + title, page.locator(".reason button").first().textContent());

            page.locator(".note a").click();
            page.waitForLoadState();
            assertNotEquals("/why/" + token, page.url().substring(page.url().indexOf("/why/")));
            // another snapshot may have come to serve meanwhile, and is said
            assertEquals(
                    0,
                    page.locator(".note", new Page.LocatorOptions().setHasText("you left out"))
                            .count());
        }
    }

    private static int leftOut() {
        return Rest.as(MEMBER).get(OWN).json().get("leftOutViewings").size();
    }
}
