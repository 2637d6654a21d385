package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
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
        for (String path : List.of("history", "export")) {
            int before = Rest.as("new-member")
                    .get("/api/v1/members/me/accesses")
                    .json()
                    .size();

            assertEquals(
                    403,
                    Rest.as("operator")
                            .get("/api/v1/members/new-member/" + path)
                            .status());

            JsonNode told =
                    Rest.as("new-member").get("/api/v1/members/me/accesses").json();
            assertEquals(before + 1, told.size(), path);
            assertTrue(told.get(0).get("refused").asBoolean(), path);
        }
        assertEquals(
                403,
                Rest.as("operator").get("/api/v1/members/nobody-here/history").status());
    }

    /** An explanation names what was watched. */
    @Test
    void refusedAttemptsToReadAnExplanationAreWrittenDown() {
        String token = Rest.as("client")
                .post("/api/v1/members/new-member/artwork", "{\"titles\":[\"pulp-fiction-1994\"]}")
                .json()
                .at("/choices/0/token")
                .asString();
        int before =
                Rest.as("new-member").get("/api/v1/members/me/accesses").json().size();

        assertEquals(
                403,
                Rest.as("support")
                        .get("/api/v1/decisions/" + token + "/explanation")
                        .status());
        assertEquals(
                403,
                Rest.as("support").get("/api/v1/decisions/no-token/explanation").status());

        assertEquals(
                before + 1,
                Rest.as("new-member").get("/api/v1/members/me/accesses").json().size());
    }
}
