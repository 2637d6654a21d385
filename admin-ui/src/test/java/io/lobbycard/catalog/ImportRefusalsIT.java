package io.lobbycard.catalog;

import static io.lobbycard.catalog.ImportOverHttp.EDITOR;
import static io.lobbycard.catalog.ImportOverHttp.HEADER;
import static io.lobbycard.catalog.ImportOverHttp.OPERATOR;
import static io.lobbycard.catalog.ImportOverHttp.await;
import static io.lobbycard.catalog.ImportOverHttp.lines;
import static io.lobbycard.catalog.ImportOverHttp.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Files, rows and callers that the imports do not take. */
@InServer
@RunAsClient
class ImportRefusalsIT {

    @Test
    void fileThatNamesAGroupOfMembersIsRefused() {
        Answer refused =
                send(EDITOR, "titles", "id,name,year,kind,runtime_seconds,ethnicity\nx,X,2001,film,6000,any\n", false);

        assertEquals(422, refused.status(), refused::body);
        assertTrue(refused.body().contains("names a group of members"), refused::body);
    }

    @Test
    void othersThanTheKindsRolesAreRefused() {
        assertEquals(403, send(EDITOR, "viewings", "id\n1\n", false).status());
        assertEquals(403, send(OPERATOR, "titles", HEADER, false).status());
        assertEquals(
                403,
                send(Rest.bearing(TestTokens.of("importing-member", "member")), "titles", HEADER, false)
                        .status());
        assertEquals(401, send(Rest.anonymous(), "titles", HEADER, false).status());
        assertEquals(404, EDITOR.get("/api/v1/jobs/none").status());
    }

    @Test
    void jobOfAKindThatOthersImportIsNotThere() {
        Answer started = send(OPERATOR, "viewings", """
                id,member,title,started_at,watched_seconds
                imp-other,nobody-at-all,good-will-hunting-1997,2026-01-02T20:00:00Z,1200
                """, false);
        String job = started.json().get("job").asString();
        String path = "/api/v1/jobs/" + job;

        assertEquals(404, EDITOR.get(path).status());
        assertEquals(404, EDITOR.get(path + "/faults").status());
        assertEquals(404, EDITOR.delete(path).status());
        assertFalse(EDITOR.get("/api/v1/jobs").body().contains(job));

        assertEquals("done", await(started).get("state").asString());
        Rest client = Rest.bearing(TestTokens.of("importing-client", "client"));
        assertEquals(200, client.get(path + "/faults").status());
        assertTrue(OPERATOR.get("/api/v1/jobs").body().contains(job));
    }

    @Test
    void viewingsOfUnknownMembersAndTitlesAreNamedByLine() {
        JsonNode job = await(send(OPERATOR, "viewings", """
                id,member,title,started_at,watched_seconds
                imp-v1,romance-fan,good-will-hunting-1997,2026-01-02T20:00:00Z,1200
                imp-v2,nobody-at-all,good-will-hunting-1997,2026-01-02T20:00:00Z,1200
                imp-v3,romance-fan,no-such-title,2026-01-02T20:00:00Z,1200
                imp-v4,romance-fan,good-will-hunting-1997,yesterday,1200
                """, false));

        assertEquals(4, job.get("done").asInt());
        assertEquals(
                List.of(3, 4, 5),
                lines(OPERATOR.get("/api/v1/jobs/" + job.get("job").asString() + "/faults")
                        .json()
                        .get("items")));
        assertEquals(403, OPERATOR.get("/api/v1/exports/viewings.csv").status());
    }
}
