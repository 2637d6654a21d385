package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
class TitlesIT {

    private static final Rest EDITOR = Rest.as("editor");

    @Test
    void titleIsFoundByAnyWordOfItsNameItsPeopleOrItsGenres() {
        assertTrue(found("good will").contains("Good Will Hunting"));
        assertTrue(found("hunt dam").contains("Good Will Hunting"));
        assertTrue(found("travolta").contains("Pulp Fiction"));
        assertEquals(List.of(), found("nobody-has-this-name"));
        assertEquals(List.of(), found("+-*"));
    }

    @Test
    void pagesHoldEveryTitleOnceInTheOrderOfTheirNames() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = EDITOR.get("/api/v1/titles?q=drama" + cursor).json();
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
        } while (!cursor.isEmpty());

        assertEquals(ids.stream().distinct().toList(), ids);
        assertFalse(ids.isEmpty());
    }

    @Test
    void forgedCursorIsRefused() {
        assertEquals(400, EDITOR.get("/api/v1/titles?cursor=bm9uc2Vuc2U").status());
    }

    @Test
    void unknownTitleIsNotFound() {
        Answer answer = EDITOR.get("/api/v1/titles/no-such-title");

        assertEquals(404, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
    }

    @Test
    void titleIsStoredReadAndChangedOnlyAtTheVersionThatWasRead() {
        String path = "/api/v1/titles/duet-2001";
        Answer created = EDITOR.put(path, duet("Duet", 60));
        assertEquals(201, created.status(), created::body);

        String read = EDITOR.get(path).header("ETag");
        assertEquals(created.header("ETag"), read);

        Answer changed = EDITOR.with("If-Match", read).put(path, duet("Duet in D", 61));
        assertEquals(200, changed.status(), changed::body);
        assertEquals("Duet in D", EDITOR.get(path).json().get("name").asString());

        Answer late = EDITOR.with("If-Match", read).put(path, duet("Duet in E", 62));
        assertEquals(412, late.status(), late::body);
        assertEquals("Duet in D", EDITOR.get(path).json().get("name").asString());
    }

    @Test
    void everythingThatIsWrongIsSaidWithItsPlace() {
        Answer answer = EDITOR.put("/api/v1/titles/duet-2002", duet(" ", 100_000));

        assertEquals(422, answer.status(), answer::body);
        assertEquals(
                List.of("/name", "/credits/0/screenSeconds"),
                answer.json()
                        .get("violations")
                        .valueStream()
                        .map(violation -> violation.get("pointer").asString())
                        .toList());
        assertEquals(404, EDITOR.get("/api/v1/titles/duet-2002").status());
    }

    @Test
    void unknownFieldIsRefused() {
        Answer answer = EDITOR.put("/api/v1/titles/duet-2003", duet("Duet", 60).replace("\"year\"", "\"audience\""));

        assertEquals(400, answer.status(), answer::body);
    }

    @Test
    void onlyEditorsChangeTitles() {
        for (String account : List.of("romance-fan", "client", "reviewer", "analyst", "support")) {
            assertEquals(
                    403,
                    Rest.as(account)
                            .put("/api/v1/titles/duet-2004", duet("Duet", 60))
                            .status(),
                    account);
        }
        assertEquals(
                401,
                Rest.anonymous()
                        .put("/api/v1/titles/duet-2004", duet("Duet", 60))
                        .status());
    }

    private static List<String> found(String query) {
        Answer answer =
                EDITOR.get("/api/v1/titles?q=" + query.replace(" ", "%20").replace("+", "%2B"));
        assertEquals(200, answer.status(), answer::body);
        return answer.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }

    private static String duet(String name, int screenSeconds) {
        return """
                {"name": "%s", "year": 2001, "kind": "film", "runtimeSeconds": 6000,
                 "genres": [{"name": "musical", "weight": 1}], "themes": [], "tones": [{"name": "tender", "weight": 0.7}],
                 "credits": [{"person": "test-ada", "name": "Ada Test", "billing": 1, "screenSeconds": %d},
                             {"person": "test-ben", "name": "Ben Test", "billing": 2}],
                 "sharedScenes": [{"one": "test-ben", "other": "test-ada", "seconds": 50}]}
                """.formatted(name, screenSeconds);
    }
}
