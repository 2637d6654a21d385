package io.lobbycard.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@InServer
@RunAsClient
class ProblemsIT {

    private static final String TITLE = "/api/v1/titles/a-title-of-this-test";

    private final Rest editor = Rest.as("editor");

    @Test
    void brokenJsonIsToldWhereItBreaks() {
        Answer answer = editor.put(TITLE, "{\"name\":");

        assertProblem(400, answer);
        assertTrue(answer.json().get("detail").asString().contains("line 1"), answer.body());
    }

    @Test
    void anUnknownFieldIsNamed() {
        Answer answer =
                Rest.as("romance-fan").post("/api/v1/members/me/artwork", "{\"titles\":[],\"audience\":\"over 60\"}");

        assertProblem(400, answer);
        assertEquals(
                "/audience",
                answer.json().get("violations").get(0).get("pointer").asString());
    }

    @Test
    void nullIsNoElementAndNoBody() {
        Rest member = Rest.as("romance-fan");

        Answer title = member.post("/api/v1/members/me/artwork", "{\"titles\":[\"pulp-fiction-1994\",null]}");
        assertProblem(400, title);
        assertEquals(
                "/titles/1",
                title.json().get("violations").get(0).get("pointer").asString());
        for (String reports : List.of("/api/v1/impressions", "/api/v1/viewings")) {
            Answer element = member.post(reports, "[null]");
            assertProblem(400, element);
            assertEquals(
                    "/0", element.json().get("violations").get(0).get("pointer").asString());
            assertProblem(400, member.post(reports, "null"));
        }
        assertProblem(400, editor.put(TITLE, "null"));
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        assertProblem(404, editor.get("/api/v1/nothing-here"));
        assertProblem(404, editor.get("/api/v1/titles/no-such-title"));
        assertProblem(405, editor.delete("/api/v1/titles"));
        assertProblem(415, editor.with("Content-Type", "text/plain").send("PUT", TITLE, BodyPublishers.ofString("x")));
    }

    @Test
    void aBodyOverTheLimitIsRefusedAlsoWithoutALength() {
        byte[] spaces = new byte[1_100_000];
        Arrays.fill(spaces, (byte) ' ');
        Rest json = editor.with("Content-Type", "application/json");

        assertProblem(413, json.send("PUT", TITLE, BodyPublishers.ofByteArray(spaces)));
        assertProblem(
                413, json.send("PUT", TITLE, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces))));
    }

    @Test
    void theInterfaceIsDescribed() {
        Answer openApi = Rest.anonymous().get("/openapi");

        assertEquals(200, openApi.status());
        assertTrue(openApi.body().contains("title: Lobbycard"));
        assertTrue(openApi.body().contains("/api/v1/titles"));
        assertFalse(openApi.body().contains("/VAADIN"));
    }

    private static void assertProblem(int status, Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals(status, answer.json().get("status").asInt());
    }
}
