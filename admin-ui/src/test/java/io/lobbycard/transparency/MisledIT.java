package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Demo;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
class MisledIT {

    private static final String TITLE = "gattaca-1997";
    private static final Rest MEMBER = Rest.as("documentary-fan");
    private static final Rest REVIEWER = Rest.as("reviewer");

    @Test
    void aReportHidesThePictureAtOnceAndIsAnsweredOnce() {
        JsonNode choice = Demo.choice(MEMBER, "me", TITLE);
        String picture = choice.get("artwork").asString();

        Answer first = report(choice, "It promises a rocket.");
        Answer again = report(choice, "It still does.");
        String afterwards = Demo.choice(MEMBER, "me", TITLE).get("artwork").asString();

        assertEquals(201, first.status(), first::body);
        assertEquals(first.json().get("id"), again.json().get("id"));
        assertEquals("waiting", first.json().get("outcome").asString());
        assertNotEquals(picture, afterwards);

        String id = first.json().get("id").asString();
        Answer silent = answer(id, false, " ");
        assertEquals(422, silent.status());
        assertEquals("/answer", silent.json().at("/violations/0/pointer").asString());
        assertEquals(200, answer(id, false, "The film has a rocket at its end.").status());
        assertEquals(409, answer(id, true, "On second thoughts.").status());
        JsonNode own = MEMBER.get("/api/v1/misled-reports").json().get(0);
        assertEquals("kept", own.get("outcome").asString());
        assertEquals("The film has a rocket at its end.", own.get("answer").asString());
    }

    @Test
    void anAnswerIsAnnouncedUntilItHasBeenRead() {
        Rest browser = Rest.signedIn("black-cinema-fan", "black-cinema-fan");
        JsonNode choice = Demo.choice(Rest.as("black-cinema-fan"), "me", "babe-1995");
        String id = Rest.as("black-cinema-fan")
                .post("/api/v1/misled-reports", "{\"token\":\"" + token(choice) + "\"}")
                .json()
                .get("id")
                .asString();
        String announced = "A reviewer has answered what you said of a picture.";
        assertFalse(browser.get("/").body().contains(announced), "nothing is answered yet");

        assertEquals(200, answer(id, false, "The pig does herd sheep.").status());

        assertTrue(browser.get("/").body().contains(announced));
        assertTrue(browser.get("/me").body().contains(announced));
        assertEquals(
                200,
                browser.send("HEAD", "/me/choices", BodyPublishers.noBody()).status());
        assertTrue(browser.get("/").body().contains(announced), "asking for the head alone reads nothing");
        assertTrue(browser.get("/me/choices").body().contains("The pig does herd sheep."));
        assertFalse(browser.get("/").body().contains(announced), "it has been read");
    }

    @Test
    void whoSaysTheSameTwiceAtOnceHasSaidItOnce() throws Exception {
        JsonNode choice = Demo.choice(MEMBER, "me", "the-martian-2015");
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Answer>> posts = Collections.nCopies(6, () -> report(choice, "Twice."));
            Set<String> ids = new HashSet<>();
            for (Future<Answer> post : threads.invokeAll(posts)) {
                assertEquals(201, post.get().status(), () -> post.resultNow().body());
                ids.add(post.get().json().get("id").asString());
            }
            assertEquals(1, ids.size(), ids::toString);
            assertEquals(
                    200, answer(ids.iterator().next(), false, "Once is enough.").status());
        }
    }

    @Test
    void aPictureThatWasWithdrawnIsSaidToBeAndOffersNothingMore() {
        JsonNode choice = Demo.choice(MEMBER, "me", "babe-1995");
        String why = "/why/" + token(choice);
        Rest browser = Rest.signedIn("documentary-fan", "documentary-fan");
        assertTrue(browser.get(why).body().contains("This picture misled me"));

        String report = report(choice, "").json().get("id").asString();
        assertEquals(200, answer(report, true, "It does.").status());

        String page = browser.get(why).body();
        assertTrue(page.contains("This picture has been withdrawn since."), page);
        assertFalse(page.contains("This picture misled me") || page.contains("Never show me this one"), page);
        String picture = choice.get("artwork").asString();
        assertTrue(browser.get("/me/choices").body().contains("This picture has been withdrawn: nobody is shown it."));
        String allowed = browser.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/me/choices", BodyPublishers.ofString("do=refuse&value=off&item=" + picture))
                .header("Location");
        assertTrue(
                browser.get(allowed).body().contains("It has been withdrawn, so nobody is shown it now."),
                "allowing what is withdrawn promises that it comes back");
        assertNotEquals(
                picture, Demo.choice(MEMBER, "me", "babe-1995").get("artwork").asString());
    }

    @Test
    void wordsHaveALimitAndNothingIsHiddenForTooMany() {
        JsonNode choice = Demo.choice(MEMBER, "me", "titanic-1997");

        Answer refused = report(choice, "x".repeat(501));

        assertEquals(422, refused.status());
        assertEquals("/words", refused.json().at("/violations/0/pointer").asString());
        assertEquals(
                choice.get("artwork"), Demo.choice(MEMBER, "me", "titanic-1997").get("artwork"));
    }

    @Test
    void reviewersSeeNoMemberAndOthersSeeNothing() {
        JsonNode choice = Demo.choice(Rest.as("comedy-fan"), "me", "prime-2005");
        assertEquals(
                201,
                Rest.as("comedy-fan")
                        .post("/api/v1/misled-reports", "{\"token\":\"" + token(choice) + "\"}")
                        .status());

        String waiting = REVIEWER.get("/api/v1/misled-reports").body();

        assertTrue(waiting.contains("prime-2005"), waiting);
        assertTrue(!waiting.contains("comedy-fan"), waiting);
        assertEquals(403, Rest.as("editor").get("/api/v1/misled-reports").status());
        assertEquals(
                404,
                Rest.as("parent")
                        .post("/api/v1/misled-reports", "{\"token\":\"" + token(choice) + "\"}")
                        .status());
    }

    private static Answer report(JsonNode choice, String words) {
        return MEMBER.post(
                "/api/v1/misled-reports", "{\"token\":\"" + token(choice) + "\",\"words\":\"" + words + "\"}");
    }

    private static Answer answer(String report, boolean withdraw, String words) {
        return REVIEWER.post(
                "/api/v1/misled-reports/" + report + "/answer",
                "{\"withdraw\":" + withdraw + ",\"answer\":\"" + words + "\"}");
    }

    private static String token(JsonNode choice) {
        return choice.get("token").asString();
    }
}
