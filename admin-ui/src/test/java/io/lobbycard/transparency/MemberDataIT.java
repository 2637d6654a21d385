package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Demo;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a member takes along, and what erasing leaves, for apps. */
@InServer
@RunAsClient
class MemberDataIT {

    private final Rest member = Rest.as("romance-fan");

    @Test
    void anotherMembersDataDoNotExist() {
        assertEquals(404, member.get("/api/v1/members/uma-fan/erasure").status());
        assertEquals(
                404,
                member.with("Accept", "text/csv")
                        .get("/api/v1/members/uma-fan/export")
                        .status());
    }

    @Test
    void viewingsComeAsCsvToWhoeverAsksForThat() {
        Answer csv = member.with("Accept", "text/csv").get("/api/v1/members/me/export");

        assertEquals(200, csv.status(), csv::body);
        assertEquals(
                "viewing,title,name,episode,startedAt,watchedSeconds,receivedAt,ledBy,leftOut",
                csv.body().lines().findFirst().orElseThrow());
        assertEquals(
                member.get("/api/v1/members/me/history").json().at("/total").asLong() + 1,
                csv.body().lines().count());
        assertTrue(
                member.get("/api/v1/members/me/export").json().at("/viewings").isArray());
    }

    @Test
    void whatIsLeftOfWhatIsErasedIsSaidWithADay() {
        Answer left = member.get("/api/v1/members/me/erasure");

        assertEquals(200, left.status(), left::body);
        LocalDate until = LocalDate.parse(left.json().at("/remains/0/until").asString());
        assertTrue(until.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(88)), left::body);
    }

    @Test
    void whoHasLeftIsErasedByTheServiceAndByNobodyElse() {
        String path = "/api/v1/members/left-the-service/erasure";
        Rest client = Rest.as("client");
        assertEquals(204, client.put("/api/v1/members/left-the-service").status());
        String viewing = """
            [{"id":"before-leaving","member":"left-the-service","title":"%s","startedAt":"2026-01-02T20:00:00Z",
              "watchedSeconds":3600}]""".formatted(Demo.PULP_FICTION);
        assertEquals(200, client.post("/api/v1/viewings", viewing).status());
        Rest own = Rest.bearing(TestTokens.of("left-the-service", "member"));
        for (String staff : List.of("support", "privacy", "operator", "romance-fan")) {
            assertEquals(403, Rest.as(staff).post(path, "").status(), staff);
        }
        assertEquals(404, client.post("/api/v1/members/never-here/erasure", "").status());
        assertEquals(1, viewings(own));

        Answer erased = client.post(path, "");

        assertEquals(200, erased.status(), erased::body);
        assertTrue(erased.json().get("erasedAt").isString());
        assertTrue(erased.body().contains("The name by which the service knew you"), erased::body);
        assertFalse(erased.body().contains("So that you can sign in."));
        assertEquals(0, viewings(own));
        JsonNode told = own.get("/api/v1/members/me/accesses").json().at("/items/0");
        assertEquals("erased", told.get("outcome").asString(), "whoever is still there is not told who erased");
        assertEquals("client", told.get("role").asString());
        JsonNode lines = own.get("/api/v1/members/me/accesses").json().at("/items");
        long counted = erasures();
        assertEquals(erased.json().get("erasedAt"), client.post(path, "").json().get("erasedAt"));
        assertEquals(counted, erasures(), "what was repeated was counted twice");
        assertEquals(lines, own.get("/api/v1/members/me/accesses").json().at("/items"));
        client.post("/api/v1/viewings", viewing.replace("before-leaving", "late"));
        assertEquals(0, viewings(own), "what was reported late came back");

        String since = viewing.replace("before-leaving", "since")
                .replace("2026-01-02T20:00:00Z", Instant.now().toString());
        assertEquals(200, client.post("/api/v1/viewings", since).status());
        assertEquals(200, client.post(path, "").status());
        assertEquals(0, viewings(own));
        assertEquals(counted + 1, erasures(), "what was watched since was erased without being counted");

        assertEquals(
                403, client.get("/api/v1/members/left-the-service/accesses").status());
        assertEquals(200, client.post(path, "").status());
        assertEquals(
                List.of("erased"),
                own.get("/api/v1/members/me/accesses")
                        .json()
                        .at("/items")
                        .valueStream()
                        .map(access -> access.path("outcome").asString("attempt"))
                        .toList(),
                "what was written down since the last erasure outlives the next");
    }

    @Test
    void whoAsksForOneErasureManyTimesAtOnceIsCountedOnce() throws Exception {
        Rest client = Rest.as("client");
        assertEquals(204, client.put("/api/v1/members/erased-at-once").status());
        long before = erasures();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Answer>> posts =
                    Collections.nCopies(4, () -> client.post("/api/v1/members/erased-at-once/erasure", ""));
            for (Future<Answer> post : threads.invokeAll(posts)) {
                assertEquals(200, post.get().status(), () -> post.resultNow().body());
            }
        }
        assertEquals(before + 1, erasures());
    }

    /** How many erasures by the service the access log tells of. */
    private static long erasures() {
        long erasures = 0;
        String cursor = "";
        do {
            JsonNode part =
                    Rest.as("auditor").get("/api/v1/access-log" + cursor).json();
            erasures += part.get("items")
                    .valueStream()
                    .filter(entry -> entry.path("outcome").asString("").equals("erased"))
                    .count();
            cursor =
                    part.path("next").isString() ? "?cursor=" + part.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return erasures;
    }

    private static long viewings(Rest member) {
        return member.get("/api/v1/members/me/history").json().at("/total").asLong();
    }
}
