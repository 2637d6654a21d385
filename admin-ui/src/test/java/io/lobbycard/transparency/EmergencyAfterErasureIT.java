package io.lobbycard.transparency;

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

@InServer
@RunAsClient
class EmergencyAfterErasureIT {

    private static final String GRANTS = "/api/v1/access-grants";
    private static final String EMERGENCY = """
        {"member":"%s","purpose":"member-asked","words":"The history looks wrong to this member.",
        "fields":["title"],"minutes":5,"emergency":true}""";

    private final Rest privacy = Rest.as("privacy");

    @Test
    void anEmergencyThatIsReviewedAfterTheMemberHasErasedKeepsNothingOfThem() {
        Rest client = Rest.as("client");
        Rest hasty = Rest.bearing(TestTokens.of("hasty-in-vain", "support"));
        for (String member : List.of("erased-then-justified", "erased-then-unjustified")) {
            assertEquals(204, client.put("/api/v1/members/" + member).status());
            String grant = emergency(hasty, member);
            Rest erasing = Rest.bearing(TestTokens.of(member, "member"));
            assertEquals(204, erasing.delete("/api/v1/members/me/history").status());
            assertTrue(privacy.get(GRANTS).body().contains(member), "what has to be reviewed is gone");

            boolean justified = member.endsWith("-justified");
            Answer reviewed = privacy.post(GRANTS + "/" + grant + "/review", "{\"justified\":" + justified + "}");

            assertEquals(200, reviewed.status(), reviewed::body);
            assertFalse(privacy.get(GRANTS).body().contains(member), "a member who erased is still named");
        }
        assertEquals(403, hasty.post(GRANTS, EMERGENCY.formatted("uma-fan")).status());
    }

    @Test
    void aFalseEmergencyCountsAlsoAfterTheMemberHasErased() {
        String member = "erasing-later";
        Rest hasty = Rest.bearing(TestTokens.of("hasty-too", "support"));
        assertEquals(204, Rest.as("client").put("/api/v1/members/" + member).status());
        String grant = emergency(hasty, member);
        assertEquals(
                200,
                privacy.post(GRANTS + "/" + grant + "/review", "{\"justified\":false}")
                        .status());

        Rest erasing = Rest.bearing(TestTokens.of(member, "member"));
        assertEquals(204, erasing.delete("/api/v1/members/me/history").status());

        assertEquals(403, hasty.post(GRANTS, EMERGENCY.formatted("uma-fan")).status());
        assertFalse(privacy.get(GRANTS).body().contains(member));
    }

    private static String emergency(Rest asker, String member) {
        Answer asked = asker.post(GRANTS, EMERGENCY.formatted(member));
        assertEquals(201, asked.status(), asked::body);
        return asked.json().get("id").asString();
    }
}
