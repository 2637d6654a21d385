package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
class PagesIT {

    @Test
    void unknownTitlesAreListedAndTheOthersAnswered() {
        Answer page = Demo.page(Demo.CLIENT, "parent", "no-such-title", Demo.GOOD_WILL_HUNTING, "not an id!");

        assertEquals(200, page.status());
        assertEquals(1, page.json().get("choices").size());
        assertEquals(Demo.GOOD_WILL_HUNTING, page.json().at("/choices/0/title").asString());
        assertEquals(2, page.json().get("unknown").size());
    }

    @Test
    void thePageKeepsTheOrderOfItsTitles() {
        Answer page = Demo.page(Demo.CLIENT, "parent", Demo.PULP_FICTION, Demo.GOOD_WILL_HUNTING, Demo.PULP_FICTION);

        assertEquals(3, page.json().get("choices").size());
        assertEquals(Demo.GOOD_WILL_HUNTING, page.json().at("/choices/1/title").asString());
        assertEquals(page.json().at("/choices/0"), page.json().at("/choices/2"));
    }

    @Test
    void otherMembersAndUnknownOnesDoNotExist() {
        assertEquals(
                404, Demo.page(Rest.as("parent"), "uma-fan", Demo.PULP_FICTION).status());
        assertEquals(
                404, Demo.page(Demo.CLIENT, "no-such-member", Demo.PULP_FICTION).status());
        assertEquals(
                404,
                Demo.page(Rest.bearing(TestTokens.of("stranger", "member")), "me", Demo.PULP_FICTION)
                        .status());
    }

    @Test
    void nobodyAndStaffGetNoPages() {
        assertEquals(
                401, Demo.page(Rest.anonymous(), "parent", Demo.PULP_FICTION).status());
        assertEquals(
                403, Demo.page(Rest.as("editor"), "parent", Demo.PULP_FICTION).status());
    }

    @Test
    void aPageThatIsTooLongIsRefused() {
        String titles = String.join("\",\"", Collections.nCopies(3001, "heat-1995"));

        assertEquals(
                422,
                Demo.CLIENT
                        .post("/api/v1/members/parent/artwork", "{\"titles\":[\"" + titles + "\"]}")
                        .status());
    }

    @Test
    void whoSwitchesToNeutralArtworkSeesItAtOnceAndCanGoBack() {
        Rest caller = Rest.as("travolta-fan");
        JsonNode before = Demo.choice(caller, "me", Demo.PULP_FICTION);
        String etag = caller.get("/api/v1/members/me/controls").header("ETag");

        Answer on = patch(caller, etag, "{\"neutral\":true}");
        JsonNode neutral = Demo.choice(caller, "me", Demo.PULP_FICTION);
        assertEquals(412, patch(caller, etag, "{\"neutral\":false}").status());
        assertEquals(
                200, patch(caller, on.header("ETag"), "{\"neutral\":false}").status());
        JsonNode after = Demo.choice(caller, "me", Demo.PULP_FICTION);

        assertEquals(200, on.status(), on::body);
        assertEquals("neutral", neutral.get("mode").asString());
        assertNotEquals(before.get("artwork"), neutral.get("artwork"));
        assertEquals(before.get("artwork"), after.get("artwork"));
    }

    @Test
    void aChangeOfControlsMustSayWhichStateItChanges() {
        assertEquals(
                428,
                Rest.as("parent")
                        .with("Content-Type", "application/merge-patch+json")
                        .send("PATCH", "/api/v1/members/me/controls", BodyPublishers.ofString("{\"neutral\":true}"))
                        .status());
    }

    @Test
    void aPinnedPictureIsShownUntilItIsTakenAway() {
        Rest caller = Rest.as("documentary-fan");
        String pin = "/api/v1/members/me/controls/pins/" + Demo.PULP_FICTION;
        String artwork = Demo.choice(Rest.as("uma-fan"), "me", Demo.PULP_FICTION)
                .get("artwork")
                .asString();

        assertEquals(204, caller.put(pin, "{\"artwork\":\"" + artwork + "\"}").status());
        JsonNode pinned = Demo.choice(caller, "me", Demo.PULP_FICTION);
        assertEquals(204, caller.delete(pin).status());

        assertEquals("pinned", pinned.get("mode").asString());
        assertEquals(artwork, pinned.get("artwork").asString());
        assertNotEquals(
                "pinned",
                Demo.choice(caller, "me", Demo.PULP_FICTION).get("mode").asString());
        assertEquals(422, caller.put(pin, "{\"artwork\":\"no-such-picture\"}").status());
    }

    @Test
    void whatCannotBeSaidIsRefusedAndKeepsNobodyElseOut() {
        Rest caller = Rest.as("documentary-fan");
        String controls = "/api/v1/members/me/controls/";
        String tooLong = "x".repeat(200);

        for (int i = 0; i < 10; i++) {
            assertRefused("/theme", caller.put(controls + "sensitive-themes/" + tooLong));
            assertRefused("/signal", caller.put(controls + "left-out-signals/genre:" + tooLong));
            assertRefused("/signal", caller.put(controls + "left-out-signals/country:se"));
            assertRefused("/signal", caller.put(controls + "left-out-signals/person:nobody-of-this-name"));
            assertRefused("/theme", caller.put(controls + "sensitive-themes/no-such-theme"));
            assertRefused("/theme", caller.put(controls + "sensitive-themes/road-trip"));
            assertEquals(
                    404,
                    caller.put(controls + "refused-artworks/no-such-artwork").status());
        }

        assertEquals(
                204, caller.delete(controls + "left-out-signals/country:se").status());
        assertEquals(200, Rest.as("parent").get("/api/v1/members/me/controls").status());
        assertNotEquals(
                "degraded",
                Demo.choice(Rest.as("parent"), "me", Demo.PULP_FICTION)
                        .get("mode")
                        .asString());
    }

    private static void assertRefused(String pointer, Answer answer) {
        assertEquals(422, answer.status(), answer::body);
        assertEquals(pointer, answer.json().at("/violations/0/pointer").asString());
    }

    private static Answer patch(Rest caller, String etag, String json) {
        return caller.with("Content-Type", "application/merge-patch+json")
                .with("If-Match", etag)
                .send("PATCH", "/api/v1/members/me/controls", BodyPublishers.ofString(json));
    }
}
