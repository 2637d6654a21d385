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
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
class ExportIT {

    private static final Rest MEMBER = Rest.as("uma-fan");
    private static final String EXPORT = "/api/v1/members/me/export";

    @Test
    void everythingThatIsKeptComesAlong() {
        JsonNode choice = Demo.choice(MEMBER, "me", Demo.PULP_FICTION);
        String impression = """
                [{"id":"seen-for-the-export","token":"%s","at":"%s"}]""".formatted(choice.get("token").asString(), Instant.now());
        Answer stored = Rest.as("client").post("/api/v1/impressions", impression);
        assertTrue(stored.status() < 300, stored::body);

        Answer export = MEMBER.get(EXPORT);

        assertEquals(200, export.status(), export::body);
        JsonNode all = export.json();
        assertEquals("uma-fan", all.get("member").asString());
        assertTrue(all.get("controls").has("exploration"));
        assertFalse(all.at("/controlChanges/0/at").isMissingNode(), export::body);
        assertFalse(all.at("/accessLog/changed").asBoolean(true), export::body);
        assertTrue(all.get("alwaysPersonalised").asBoolean(), "a demo account is never in the control group");
        assertFalse(all.at("/impressions/0/watermark").isMissingNode(), export::body);
        assertFalse(all.at("/viewings/0/receivedAt").isMissingNode(), export::body);
        assertTrue(all.get("misledReports").isArray() && all.get("accesses").isArray());
        assertEquals(
                MEMBER.get("/api/v1/members/me/history?limit=1").json().at("/items/0/id"), all.at("/viewings/0/id"));
        List<String> seen = new ArrayList<>();
        all.get("impressions").forEach(each -> seen.add(each.get("id").asString()));
        assertTrue(seen.contains("seen-for-the-export"), seen::toString);
    }

    @Test
    void whatStaffAskedForComesAlongWithoutTheirNames() {
        String member = "asked-about";
        assertEquals(204, Rest.as("client").put("/api/v1/members/" + member).status());
        Answer asked = Rest.as("support").post("/api/v1/access-grants", """
                {"member":"asked-about","purpose":"member-asked","words":"The history looks wrong to this member.",
                "fields":["title"],"minutes":5}""");
        assertEquals(201, asked.status(), asked::body);
        String path = "/api/v1/access-grants/" + asked.json().get("id").asString() + "/refusal";
        assertTrue(Rest.as("privacy").post(path, "").status() < 300);

        Answer export = Rest.bearing(TestTokens.of(member, "member")).get(EXPORT);

        assertEquals(200, export.status(), export::body);
        assertFalse(export.json().at("/joined").isMissingNode(), export::body);
        assertEquals("refused", export.json().at("/accessRequests/0/state").asString());
        assertFalse(export.body().contains("support\""), export::body);
    }

    @Test
    void itIsTheMembersAlone() {
        assertEquals(404, MEMBER.get("/api/v1/members/comedy-fan/export").status());
        for (String other : List.of("client", "support", "operator", "auditor")) {
            assertEquals(
                    403, Rest.as(other).get("/api/v1/members/uma-fan/export").status());
        }
    }
}
