package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
class DecisionsIT {

    private static final double EXACTLY = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "romance-fan, good-will-hunting-1997, good-will-hunting-1997-damon-driver",
        "comedy-fan, good-will-hunting-1997, good-will-hunting-1997-williams",
        "uma-fan, pulp-fiction-1994, pulp-fiction-1994-thurman",
        "travolta-fan, pulp-fiction-1994, pulp-fiction-1994-travolta"
    })
    void eachPersonaSeesTheirPictureAndItsScoreIsAnExactSum(String member, String title, String artwork) {
        JsonNode choice = Demo.choice(Rest.as(member), "me", title);
        JsonNode why = Demo.explained(member, choice);

        assertEquals(artwork, choice.get("artwork").asString());
        assertEquals("personalised", choice.get("mode").asString());
        double sum = why.get("prior").asDouble() + why.get("statedChoices").asDouble();
        for (JsonNode contribution : why.get("contributions")) {
            sum += contribution.get("amount").asDouble();
        }
        assertEquals(why.get("score").asDouble(), sum, EXACTLY);
        assertTrue(why.get("score").asDouble() > why.at("/runnerUp/score").asDouble());
    }

    @ParameterizedTest
    @CsvSource({"uma-fan, pulp-fiction-1994", "comedy-fan, good-will-hunting-1997"})
    void theCounterfactualComesTrueAndCanBeTakenBack(String member, String title) {
        Rest caller = Rest.as(member);
        JsonNode before = Demo.choice(caller, "me", title);
        JsonNode counterfactual = Demo.explained(member, before).get("counterfactual");
        assertFalse(counterfactual.isNull(), "a persona's picture has a counterfactual");
        List<String> addresses = new ArrayList<>();
        counterfactual
                .get("remove")
                .forEach(each -> addresses.add("/api/v1/members/me/controls/left-out-viewings/" + each.asString()));

        addresses.forEach(address -> assertEquals(204, caller.put(address).status()));
        JsonNode without = Demo.choice(caller, "me", title);
        addresses.forEach(address -> assertEquals(204, caller.delete(address).status()));
        JsonNode after = Demo.choice(caller, "me", title);

        assertEquals(
                counterfactual.get("wouldShow").asString(),
                without.get("artwork").asString());
        assertEquals(before.get("artwork").asString(), after.get("artwork").asString());
    }

    @Test
    void anOldTokenIsExplainedAsItWasAlsoAfterTheMemberSaidSomething() {
        Rest caller = Rest.as("travolta-fan");
        JsonNode choice = Demo.choice(caller, "me", Demo.PULP_FICTION);
        JsonNode before = Demo.explained("travolta-fan", choice);
        String viewing = before.at("/contributions/0/viewing").asString();
        String address = "/api/v1/members/me/controls/left-out-viewings/" + viewing;

        assertEquals(204, caller.put(address).status());
        JsonNode after = Demo.explained("travolta-fan", choice);
        assertEquals(204, caller.delete(address).status());

        assertEquals(before, after);
    }

    @Test
    void aForgedTokenIsRefusedWithoutAReason() {
        String token = Demo.choice(Rest.as("parent"), "me", Demo.PULP_FICTION)
                .get("token")
                .asString();
        String forged = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);

        Answer refused = Rest.as("parent").get("/api/v1/decisions/" + forged + "/explanation");

        assertEquals(400, refused.status());
        assertEquals(
                "This is not a token that this service has given out, or it is so old that its key is not accepted any more.",
                refused.json().get("detail").asString());
    }

    @Test
    void anotherMembersTokenDoesNotExist() {
        String token = Demo.choice(Rest.as("parent"), "me", Demo.PULP_FICTION)
                .get("token")
                .asString();

        assertEquals(
                404,
                Rest.as("uma-fan")
                        .get("/api/v1/decisions/" + token + "/explanation")
                        .status());
    }

    /** An explanation names viewings, and a client may read no history. */
    @Test
    void aClientWithTheMembersTokenGetsNoExplanation() {
        String token = Demo.choice(Demo.CLIENT, "parent", Demo.PULP_FICTION)
                .get("token")
                .asString();

        assertEquals(
                403,
                Demo.CLIENT.get("/api/v1/decisions/" + token + "/explanation").status());
        assertEquals(
                200,
                Rest.as("parent")
                        .get("/api/v1/decisions/" + token + "/explanation")
                        .status());
    }

    @Test
    void theExplanationSaysTheReasonInWords() {
        JsonNode why = Demo.explained("romance-fan", Demo.choice(Rest.as("romance-fan"), "me", Demo.GOOD_WILL_HUNTING));

        assertTrue(why.get("sentence").asString().startsWith("Because "), why.get("sentence")::asString);
        assertFalse(why.get("chance").asString().isBlank());
    }

    @Test
    void aRefusedPictureIsNotShownAndCanBeAcceptedAgain() {
        Rest member = Rest.as("documentary-fan");
        String shown =
                Demo.choice(member, "me", Demo.PULP_FICTION).get("artwork").asString();
        String path = "/api/v1/members/me/controls/refused-artworks/" + shown;

        assertEquals(204, member.put(path).status());

        assertTrue(member.get("/api/v1/members/me/controls")
                .json()
                .get("refusedArtworks")
                .valueStream()
                .anyMatch(refused -> refused.asString().equals(shown)));
        assertNotEquals(
                shown,
                Demo.choice(member, "me", Demo.PULP_FICTION).get("artwork").asString());
        assertEquals(204, member.delete(path).status());
        assertEquals(
                shown,
                Demo.choice(member, "me", Demo.PULP_FICTION).get("artwork").asString());
    }

    @Test
    void impressionsAreStoredOnceAndOnlyWithTheirOwnToken() {
        String token = Demo.choice(Rest.as("parent"), "me", Demo.PULP_FICTION)
                .get("token")
                .asString();
        String seen = "[{\"id\":\"seen-1\",\"token\":\"" + token + "\",\"at\":\"" + Instant.now() + "\"}]";

        assertEquals(
                1,
                Rest.as("parent")
                        .post("/api/v1/impressions", seen)
                        .json()
                        .get("stored")
                        .asInt());
        assertEquals(
                0,
                Demo.CLIENT
                        .post("/api/v1/impressions", seen)
                        .json()
                        .get("stored")
                        .asInt());
        assertEquals(404, Rest.as("uma-fan").post("/api/v1/impressions", seen).status());
        assertEquals(
                400,
                Demo.CLIENT
                        .post("/api/v1/impressions", seen.replace(token, "A".repeat(token.length())))
                        .status());
    }

    @Test
    void aPictureWasNotSeenBeforeItWasChosen() {
        String token = Demo.choice(Rest.as("parent"), "me", Demo.PULP_FICTION)
                .get("token")
                .asString();

        Answer refused = Rest.as("parent")
                .post(
                        "/api/v1/impressions",
                        "[{\"id\":\"seen-in-1970\",\"token\":\"" + token + "\",\"at\":\"1970-01-02T00:00:00Z\"}]");

        assertEquals(422, refused.status(), refused::body);
        assertEquals("/0/at", refused.json().at("/violations/0/pointer").asString());
    }
}
