package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who asks for a member's viewings without a grant is turned away, and the member sees that somebody tried. */
@InServer
@RunAsClient
class RefusedReadingsIT {

    @Test
    void refusedAttemptsAtTheMembersOwnAddressAreWrittenDown() {
        for (String path :
                List.of("history", "export", "history/", "history;x", "export;x=1", "accesses", "controls;x")) {
            int before = told().size();

            assertEquals(
                    403,
                    Rest.as("operator")
                            .get("/api/v1/members/new-member/" + path)
                            .status(),
                    path);

            JsonNode told = told();
            assertEquals(before + 1, told.size(), path);
            assertTrue(told.get(0).get("refused").asBoolean(), path);
            assertEquals("operator", told.get(0).get("role").asString());
            assertEquals(attempted(path), told.get(0).get("attempt").asString(), path);
        }
        assertEquals(
                403,
                Rest.as("operator").get("/api/v1/members/nobody-here/history").status());
    }

    /** Which pictures are chosen for somebody tells what they watched. */
    @Test
    void refusedAttemptsToAskForAPageOfArtworkAreWrittenDown() {
        String page = "{\"titles\":[\"pulp-fiction-1994\"]}";
        for (String staff : List.of("operator", "support", "analyst")) {
            for (String path : List.of("artwork", "artwork;x", "artwork/preview")) {
                int before = told().size();

                assertEquals(
                        403,
                        Rest.as(staff)
                                .post("/api/v1/members/new-member/" + path, page)
                                .status(),
                        path);

                JsonNode told = told();
                assertEquals(before + 1, told.size(), path);
                assertTrue(told.get(0).get("refused").asBoolean(), path);
                assertEquals(staff, told.get(0).get("role").asString());
                assertEquals("pictures", told.get(0).get("attempt").asString());
            }
        }
        int before = told().size();
        Rest.as("client").post("/api/v1/members/new-member/artwork", page);
        assertEquals(before, told().size(), "the service's own backend is let in");
    }

    /** An explanation names what was watched. */
    @Test
    void refusedAttemptsToReadAnExplanationAreWrittenDown() {
        String token = token();
        int before = told().size();

        assertEquals(
                403,
                Rest.as("support")
                        .get("/api/v1/decisions/" + token + "/explanation")
                        .status());
        assertEquals(
                403,
                Rest.as("support")
                        .get("/api/v1/decisions/" + token + ";x/explanation/")
                        .status());
        assertEquals(
                403,
                Rest.as("support").get("/api/v1/decisions/no-token/explanation").status());

        assertEquals(before + 2, told().size());
    }

    @Test
    void refusedAttemptsToOpenTheMembersPageAreWrittenDown() {
        String token = token();
        int before = told().size();
        Rest support = Rest.signedIn("support", "support");

        assertEquals(403, support.get("/why/" + token).status());
        assertEquals(403, support.get("/why/" + token + ";x").status());
        assertEquals(403, support.get("/why/no-token").status());

        JsonNode told = told();
        assertEquals(before + 2, told.size());
        assertTrue(told.get(0).get("refused").asBoolean());
        assertEquals("support", told.get(0).get("role").asString());
        assertEquals(
                200,
                Rest.signedIn("new-member", "new-member").get("/why/" + token).status());
        assertEquals(before + 2, told().size());
    }

    private static String attempted(String path) {
        String name = path.split("[/;]", 2)[0];
        return name.equals("controls") ? "choices" : name;
    }

    private static String token() {
        return Rest.as("client")
                .post("/api/v1/members/new-member/artwork", "{\"titles\":[\"pulp-fiction-1994\"]}")
                .json()
                .at("/choices/0/token")
                .asString();
    }

    /** The list is told in parts, the newest first. */
    @Test
    void whoLookedIsToldInParts() {
        for (int time = 0; time < 3; time++) {
            Rest.as("operator").get("/api/v1/members/new-member/history");
        }
        List<String> all = new ArrayList<>();
        told().forEach(access -> all.add(access.toString()));
        List<String> inParts = new ArrayList<>();
        String next = "";
        do {
            JsonNode part = Rest.as("new-member")
                    .get("/api/v1/members/me/accesses?limit=2" + next)
                    .json();
            part.get("items").forEach(access -> inParts.add(access.toString()));
            assertTrue(part.get("items").size() <= 2);
            next = part.path("next").isString() ? "&cursor=" + part.get("next").asString() : "";
        } while (!next.isEmpty());

        assertTrue(all.size() > 2, all::toString);
        assertEquals(all, inParts);
        assertEquals(
                400,
                Rest.as("new-member")
                        .get("/api/v1/members/me/accesses?cursor=made-up")
                        .status());
        assertEquals(
                400,
                Rest.as("new-member").get("/api/v1/members/me/accesses?limit=0").status());
    }

    private static JsonNode told() {
        return Rest.as("new-member")
                .get("/api/v1/members/me/accesses?limit=500")
                .json()
                .get("items");
    }
}
