package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What would be shown if viewings were left out or put back, without anything being kept. */
@InServer
@RunAsClient
class PreviewsIT {

    @Test
    void aPreviewShowsWhatTheCounterfactualAnnouncesAndChangesNothing() {
        Rest member = Rest.as("romance-fan");
        JsonNode choice = Demo.choice(member, "me", Demo.GOOD_WILL_HUNTING);
        JsonNode other = Demo.explained("romance-fan", choice).get("counterfactual");

        JsonNode preview = member.post(
                        "/api/v1/members/me/artwork/preview",
                        "{\"titles\":[\"" + Demo.GOOD_WILL_HUNTING + "\"],\"leftOutViewings\":" + other.get("remove")
                                + "}")
                .json()
                .at("/choices/0");

        assertEquals(other.get("wouldShow"), preview.get("artwork"));
        assertFalse(preview.has("token"));
        assertEquals(
                choice.get("artwork"),
                Demo.choice(member, "me", Demo.GOOD_WILL_HUNTING).get("artwork"));
        assertEquals(
                422,
                member.post("/api/v1/members/me/artwork/preview", "{\"titles\":[],\"leftOutViewings\":[\" \"]}")
                        .status());
    }

    @Test
    void aPreviewShowsWhatPuttingBackBrings() {
        Rest member = Rest.as("romance-fan");
        JsonNode choice = Demo.choice(member, "me", Demo.GOOD_WILL_HUNTING);
        JsonNode removed =
                Demo.explained("romance-fan", choice).get("counterfactual").get("remove");
        String leftOut = "/api/v1/members/me/controls/left-out-viewings/";
        removed.forEach(viewing ->
                assertEquals(204, member.put(leftOut + viewing.asString()).status()));
        JsonNode other = Demo.choice(member, "me", Demo.GOOD_WILL_HUNTING);

        JsonNode preview = member.post(
                        "/api/v1/members/me/artwork/preview",
                        "{\"titles\":[\"" + Demo.GOOD_WILL_HUNTING + "\"],\"putBackViewings\":" + removed + "}")
                .json()
                .at("/choices/0");
        removed.forEach(viewing -> member.delete(leftOut + viewing.asString()));

        assertNotEquals(choice.get("artwork"), other.get("artwork"));
        assertEquals(choice.get("artwork"), preview.get("artwork"));
    }
}
