package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
class AccessGrantsIT {

    private static final String GRANTS = "/api/v1/access-grants";

    private static final String WISH = """
            {"member":"%s","purpose":"member-asked","words":"The member asked why a film is missing.",
             "fields":["title"],"minutes":20,"emergency":%s}""";

    private final Rest support = Rest.as("support");
    private final Rest privacy = Rest.as("privacy");

    @Test
    void whatSupportReadsByAGrantTheMemberSees() {
        String grant = ask("uma-fan");
        assertEquals(403, support.get(GRANTS + "/" + grant + "/history").status());
        assertEquals(200, post(privacy, grant + "/approval").status());

        Answer read = support.get(GRANTS + "/" + grant + "/history");

        assertEquals(200, read.status());
        JsonNode first = read.json().get("items").get(0);
        assertTrue(first.get("title").isString());
        assertTrue(
                first.get("startedAt").isNull() && first.get("watchedSeconds").isNull());
        JsonNode seen =
                Rest.as("uma-fan").get("/api/v1/members/me/accesses").json().get("items");
        assertEquals("support", seen.get(0).get("role").asString());
        assertEquals("member-asked", seen.get(0).get("purpose").asString());
        assertEquals("privacy-officer", seen.get(0).get("approvedByRole").asString());
        assertEquals("title", seen.get(0).get("fields").get(0).asString());
        assertTrue(seen.get(1).get("refused").asBoolean(), "the attempt before the approval is there, too");
        end(grant);
    }

    @Test
    void onlyOneGrantOfAPersonForAMemberIsUnderWay() {
        String grant = ask("travolta-fan");
        assertEquals(
                409,
                support.post(GRANTS, WISH.formatted("travolta-fan", "false")).status());
        end(grant);
        String next = ask("travolta-fan");
        end(next);
        assertFalse(grant.equals(next));
    }

    @Test
    void anAccessThatHasEndedShowsNothingWhileAnotherIsOpen() {
        String wide = support.post(
                        GRANTS,
                        WISH.formatted("romance-fan", "false")
                                .replace("[\"title\"]", "[\"title\",\"watched-seconds\"]"))
                .json()
                .get("id")
                .asString();
        post(privacy, wide + "/approval");
        end(wide);
        String narrow = ask("romance-fan");
        post(privacy, narrow + "/approval");

        Answer byTheOldOne = support.get(GRANTS + "/" + wide + "/history");

        assertEquals(409, byTheOldOne.status());
        assertFalse(byTheOldOne.body().contains("items"));
        assertEquals(200, support.get(GRANTS + "/" + narrow + "/history").status());
        end(narrow);
    }

    @Test
    void nobodyDecidesOnTheirOwnRequest() {
        Rest both = Rest.bearing(TestTokens.of("both", "support", "privacy-officer"));
        String grant = both.post(GRANTS, WISH.formatted("parent", "false"))
                .json()
                .get("id")
                .asString();
        assertEquals(403, post(both, grant + "/approval").status());
        assertEquals(403, post(support, grant + "/approval").status());
        assertEquals(200, post(privacy, grant + "/refusal").status());
        assertEquals(409, post(privacy, grant + "/approval").status());
    }

    @Test
    void anEmergencyThatWasNoneIsOverAndTheMemberIsToldAndItsAskerNeedsApprovalFromThenOn() {
        Rest hasty = Rest.bearing(TestTokens.of("hasty", "support"));
        String grant = asked(hasty, "comedy-fan", true);
        Answer another = hasty.post(GRANTS, WISH.formatted("romance-fan", "true"));
        assertEquals(409, another.status(), "one history after another, before anybody has looked");
        assertTrue(another.body().contains("has not reviewed your last emergency"), another::body);
        JsonNode opened = lastSeenBy("comedy-fan");
        assertEquals("opened", opened.get("outcome").asString(), "before anybody has looked");
        assertTrue(opened.get("emergency").asBoolean());
        assertEquals(200, hasty.get(GRANTS + "/" + grant + "/history").status());
        JsonNode looked = lastSeenBy("comedy-fan");
        assertTrue(looked.get("emergency").asBoolean());
        assertTrue(looked.get("outcome").isNull(), looked::toString);

        assertEquals(
                200,
                privacy.post(GRANTS + "/" + grant + "/review", "{\"justified\":false}")
                        .status());

        assertEquals(403, hasty.get(GRANTS + "/" + grant + "/history").status());
        JsonNode told =
                Rest.as("comedy-fan").get("/api/v1/members/me/accesses").json().get("items");
        assertTrue(told.get(0).get("refused").asBoolean(), "the attempt after the end");
        assertEquals("unjustified", told.get(1).get("outcome").asString());
        assertEquals("privacy-officer", told.get(1).get("role").asString());
        assertEquals(403, hasty.post(GRANTS, WISH.formatted("uma-fan", "true")).status());
        String ordinary = asked(hasty, "uma-fan", false);
        assertEquals(200, hasty.delete(GRANTS + "/" + ordinary).status());
    }

    @Test
    void accessThatEndsBeforeItsTimeIsSeenToEnd() {
        String grant = ask("black-cinema-fan");
        post(privacy, grant + "/approval");
        assertEquals(200, support.get(GRANTS + "/" + grant + "/history").status());
        end(grant);

        JsonNode told = lastSeenBy("black-cinema-fan");

        assertEquals("ended", told.get("outcome").asString());
        assertEquals(told.get("at").asString(), told.get("until").asString());
    }

    @Test
    void aReadingThatCannotBeWrittenDownDoesNotHappen() throws IOException {
        String grant = ask("documentary-fan");
        post(privacy, grant + "/approval");
        assertEquals(200, support.get(GRANTS + "/" + grant + "/history").status());
        Path file = Path.of(System.getProperty("test.folder"), "test-data", "checkpoints", "access.checkpoints");
        Path aside = file.resolveSibling("aside");
        Files.move(file, aside);
        Files.createDirectory(file);
        try {
            Answer refused = support.get(GRANTS + "/" + grant + "/history");
            assertEquals(503, refused.status());
            assertFalse(refused.body().contains("items"));
        } finally {
            Files.delete(file);
            Files.move(aside, file);
        }
        assertEquals(200, support.get(GRANTS + "/" + grant + "/history").status());
        end(grant);
    }

    @Test
    void theAuditorSeesNoNamesAndFindsTheLogSound() {
        String grant = asked(Rest.bearing(TestTokens.of("once-only", "support")), "romance-fan", true);
        assertEquals(200, privacy.delete(GRANTS + "/" + grant).status());
        Answer log = Rest.as("auditor").get("/api/v1/access-log");
        assertEquals(200, log.status());
        for (String name : new String[] {"romance-fan", "uma-fan", "\"support\"", "\"privacy\"", "missing"}) {
            assertFalse(log.body().contains(name), name);
        }
        Answer findings = Rest.as("auditor").get("/api/v1/access-log/verification");
        assertTrue(findings.json().get("sound").asBoolean(), findings.body());
        assertTrue(Rest.anonymous().get("/api/v1/access-log/checkpoint").body().startsWith("lobbycard/access\n"));
    }

    @Test
    void staffCannotTakeViewingsAway() {
        for (String staff : new String[] {"support", "privacy", "operator", "auditor", "analyst", "editor", "client"}) {
            for (String path : new String[] {"export", "history", "accesses"}) {
                int status = Rest.as(staff)
                        .get("/api/v1/members/travolta-fan/" + path)
                        .status();
                assertTrue(status == 403 || status == 404, staff + " got " + status + " for " + path);
            }
        }
    }

    @Test
    void otherMembersAccessesDoNotExist() {
        assertEquals(
                404, Rest.as("uma-fan").get("/api/v1/members/parent/accesses").status());
        assertEquals(
                401, Rest.anonymous().get("/api/v1/members/parent/accesses").status());
    }

    @Test
    void aRequestWithoutAReasonIsRefusedWithAPointer() {
        Answer refused = support.post(GRANTS, """
                {"member":"parent","purpose":"fault","words":"x","fields":[],"minutes":61}""");
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("/words") && refused.body().contains("/fields"));
        assertTrue(refused.body().contains("/minutes"));
        assertEquals(
                404,
                support.post(GRANTS, WISH.formatted("nobody-here", "false")).status());
    }

    private static JsonNode lastSeenBy(String member) {
        return Rest.as(member)
                .get("/api/v1/members/me/accesses")
                .json()
                .get("items")
                .get(0);
    }

    private String ask(String member) {
        return asked(support, member, false);
    }

    private static String asked(Rest asker, String member, boolean emergency) {
        Answer asked = asker.post(GRANTS, WISH.formatted(member, emergency));
        assertEquals(201, asked.status(), asked.body());
        return asked.json().get("id").asString();
    }

    private void end(String grant) {
        assertEquals(200, support.delete(GRANTS + "/" + grant).status());
    }

    private static Answer post(Rest as, String path) {
        return as.post(GRANTS + "/" + path, "");
    }
}
