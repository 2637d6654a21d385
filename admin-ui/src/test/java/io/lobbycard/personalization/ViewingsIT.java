package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
class ViewingsIT {

    @Test
    void aRepeatIsStoredOnce() {
        Demo.register("repeating");
        String viewings = "[" + viewing("once", "repeating", Demo.GOOD_WILL_HUNTING, 600, "") + "]";

        assertEquals(1, stored(Demo.CLIENT.post("/api/v1/viewings", viewings)));
        assertEquals(0, stored(Demo.CLIENT.post("/api/v1/viewings", viewings)));
        assertEquals(1, history("repeating").json().get("total").asInt());
    }

    @Test
    void theFirstReportOfAnIdIsKept() {
        Demo.register("contradicting");
        report("contradicting", viewing("same", "contradicting", Demo.GOOD_WILL_HUNTING, 600, ""));
        report("contradicting", viewing("same", "contradicting", Demo.PULP_FICTION, 700, ""));

        JsonNode only = history("contradicting").json().at("/items/0");
        assertEquals(Demo.GOOD_WILL_HUNTING, only.get("title").asString());
        assertEquals(600, only.get("watchedSeconds").asInt());
    }

    @Test
    void oneWrongElementKeepsTheWholeBatchOut() {
        Demo.register("careful");
        String batch = "["
                + String.join(
                        ",",
                        viewing("good", "careful", Demo.GOOD_WILL_HUNTING, 600, ""),
                        viewing("negative", "careful", Demo.GOOD_WILL_HUNTING, -1, ""),
                        viewing("unknown", "careful", "no-such-title", 600, ""),
                        viewing("nobody", "no-such-member", Demo.GOOD_WILL_HUNTING, 600, ""),
                        viewing("episode", "careful", Demo.GOOD_WILL_HUNTING, 600, ",\"episode\":\"e1\""))
                + "]";

        Answer refused = Demo.CLIENT.post("/api/v1/viewings", batch);

        assertEquals(422, refused.status(), refused::body);
        assertEquals(List.of("/1/watchedSeconds", "/2/title", "/3/member", "/4/episode"), pointers(refused));
        assertEquals(0, history("careful").json().get("total").asInt());
    }

    @Test
    void aBatchOfManyMembersIsStoredAndALongerOneThanCanBeIsRefused() {
        List<String> batch = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Demo.register("of-a-batch-" + i);
            batch.add(viewing("same-id", "of-a-batch-" + i, Demo.GOOD_WILL_HUNTING, 600, ""));
            batch.add(viewing("other-id", "of-a-batch-" + i, Demo.PULP_FICTION, 600, ""));
        }
        assertEquals(
                2, stored(Demo.CLIENT.post("/api/v1/viewings", "[" + String.join(",", batch.subList(2, 4)) + "]")));

        assertEquals(
                "{\"stored\":78,\"known\":2,\"erased\":0}",
                Demo.CLIENT
                        .post("/api/v1/viewings", "[" + String.join(",", batch) + "]")
                        .body());
        assertEquals(2, history("of-a-batch-0").json().get("total").asInt());
        assertEquals(2, history("of-a-batch-1").json().get("total").asInt());

        String many = String.join(",", Collections.nCopies(1_001, batch.getFirst()));
        Answer refused = Demo.CLIENT.post("/api/v1/viewings", "[" + many + "]");
        assertEquals(422, refused.status(), refused::body);
        assertEquals(List.of("/1000"), pointers(refused));
    }

    @Test
    void aStartInTheFutureIsRefused() {
        Demo.register("early");
        String future = viewing("tomorrow", "early", Demo.GOOD_WILL_HUNTING, 600, "")
                .replace("2026-01-02T20:00:00Z", "2999-01-01T00:00:00Z");

        Answer refused = Demo.CLIENT.post("/api/v1/viewings", "[" + future + "]");

        assertEquals(422, refused.status());
        assertEquals(List.of("/0/startedAt"), pointers(refused));
    }

    @Test
    void anUnknownFieldIsRefused() {
        Answer refused = Demo.CLIENT.post(
                "/api/v1/viewings",
                "[" + viewing("x", "parent", Demo.GOOD_WILL_HUNTING, 600, ",\"country\":\"SE\"") + "]");

        assertEquals(400, refused.status(), refused::body);
    }

    @Test
    void aMemberReportsForThemselfOnly() {
        Answer refused = Rest.as("comedy-fan")
                .post("/api/v1/viewings", "[" + viewing("x", "parent", Demo.GOOD_WILL_HUNTING, 600, "") + "]");

        assertEquals(404, refused.status());
    }

    @Test
    void anErasedHistoryIsGoneAndTheMemberStays() {
        Demo.register("leaving");
        report("leaving", viewing("v1", "leaving", Demo.GOOD_WILL_HUNTING, 600, ""));

        assertEquals(204, as("leaving").delete("/api/v1/members/me/history").status());
        assertEquals(0, history("leaving").json().get("total").asInt());
        assertEquals(
                200, Demo.page(Demo.CLIENT, "leaving", Demo.GOOD_WILL_HUNTING).status());
    }

    @Test
    void whatWasErasedDoesNotComeBackWhenAClientSendsItAgain() {
        Demo.register("forgetting");
        String before = viewing("before", "forgetting", Demo.GOOD_WILL_HUNTING, 600, "");
        report("forgetting", before);
        as("forgetting").delete("/api/v1/members/me/history");

        String after = viewing("after", "forgetting", Demo.PULP_FICTION, 600, "")
                .replace("2026-01-02T20:00:00Z", Instant.now().toString());

        assertEquals(
                "{\"stored\":0,\"known\":0,\"erased\":1}",
                Demo.CLIENT.post("/api/v1/viewings", "[" + before + "]").body());
        assertEquals(
                "{\"stored\":1,\"known\":0,\"erased\":1}",
                Demo.CLIENT
                        .post("/api/v1/viewings", "[" + before + "," + after + "]")
                        .body());
        assertEquals(
                "{\"stored\":0,\"known\":2,\"erased\":0}",
                Demo.CLIENT
                        .post("/api/v1/viewings", "[" + after + "," + after + "]")
                        .body());
        assertEquals("after", history("forgetting").json().at("/items/0/id").asString());
    }

    @Test
    void whatWasChosenBeforeAnErasureIsNotSeenAfterIt() {
        Demo.register("starting-over");
        String before = token("starting-over");
        assertEquals(
                204, as("starting-over").delete("/api/v1/members/me/history").status());
        String after = token("starting-over");

        report("starting-over", led("led-before", before));
        assertFalse(history("starting-over").json().at("/items/0").has("ledBy"), "led by what was erased");
        report("starting-over", led("led-after", after));
        assertTrue(history("starting-over").json().at("/items/0").has("ledBy"));
        assertEquals(
                "{\"stored\":0,\"known\":0,\"erased\":1}",
                seen("of-before", before).body());
        assertEquals(
                "{\"stored\":1,\"known\":0,\"erased\":0}",
                seen("of-after", after).body());
        assertEquals(
                "{\"stored\":0,\"known\":1,\"erased\":0}",
                seen("of-after", after).body());
        assertEquals(
                1,
                as("starting-over")
                        .get("/api/v1/members/me/export")
                        .json()
                        .get("impressions")
                        .size());
    }

    private static String token(String member) {
        return Demo.choice(as(member), "me", Demo.GOOD_WILL_HUNTING)
                .get("token")
                .asString();
    }

    private static String led(String id, String token) {
        return viewing(id, "starting-over", Demo.GOOD_WILL_HUNTING, 600, ",\"token\":\"" + token + "\"")
                .replace("2026-01-02T20:00:00Z", Instant.now().toString());
    }

    private static Answer seen(String id, String token) {
        return Demo.CLIENT.post(
                "/api/v1/impressions",
                "[{\"id\":\"%s\",\"token\":\"%s\",\"at\":\"%s\"}]".formatted(id, token, Instant.now()));
    }

    private static void report(String member, String viewing) {
        Answer answer = as(member).post("/api/v1/viewings", "[" + viewing + "]");
        assertEquals(200, answer.status(), answer::body);
    }

    private static Answer history(String member) {
        return as(member).get("/api/v1/members/me/history");
    }

    private static Rest as(String member) {
        return Rest.bearing(TestTokens.of(member, "member"));
    }

    private static int stored(Answer answer) {
        assertEquals(200, answer.status(), answer::body);
        return answer.json().get("stored").asInt();
    }

    private static List<String> pointers(Answer refused) {
        List<String> pointers = new ArrayList<>();
        refused.json()
                .get("violations")
                .forEach(each -> pointers.add(each.get("pointer").asString()));
        return pointers;
    }

    private static String viewing(String id, String member, String title, int seconds, String more) {
        return "{\"id\":\"%s\",\"member\":\"%s\",\"title\":\"%s\",\"startedAt\":\"2026-01-02T20:00:00Z\",\"watchedSeconds\":%d%s}"
                .formatted(id, member, title, seconds, more);
    }
}
