package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Demo;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A member asks to see people whose first name has a U; the group says nothing else of anybody. */
@InServer
@RunAsClient
class RepresentationIT {

    private static final String GROUP = "first-names-with-u";
    private static final String LABELS = "/api/v1/audit-labels";
    private static final String OWN = "/api/v1/members/me/representation";
    private static final Rest AUDITOR = Rest.as("auditor");
    private static final Rest MEMBER = Rest.as("travolta-fan");

    @BeforeAll
    static void nameTheGroup() {
        label("uma-thurman", GROUP);
    }

    /** So that nothing that other tests did to the catalogue makes another snapshot in the middle. */
    @BeforeAll
    static void takeUpTheCatalogue() {
        assertEquals(
                200,
                Rest.as("operator")
                        .post("/api/v1/snapshots", "{\"reason\":\"Of the catalogue as it is.\"}")
                        .status());
    }

    @AfterAll
    static void forgetTheGroup() {
        MEMBER.delete(OWN);
        AUDITOR.delete(LABELS + "/" + GROUP);
    }

    @Test
    void whatAMemberAsksForIsAStatedChoiceInTheSumAndOffIsAsIfItHadNeverBeen() {
        JsonNode before = choice();
        JsonNode beforeWhy = why(before).json();

        assertEquals(204, MEMBER.put(OWN, "{\"name\":\"" + GROUP + "\"}").status());
        assertEquals(GROUP, MEMBER.get(OWN).json().get("chosen").asString());
        JsonNode represented = choice();
        JsonNode why = why(represented).json();

        assertTrue(represented.get("artwork").asString().contains("thurman"), represented::toString);
        assertEquals(1.5, why.get("statedChoices").asDouble());
        assertEquals(why.get("score").asDouble(), sum(why), 1e-9);
        assertFalse(why.toString().contains(GROUP));

        assertEquals(204, MEMBER.delete(OWN).status());
        JsonNode after = choice();
        assertTrue(MEMBER.get(OWN).json().get("chosen").isNull());
        assertEquals(before.get("artwork"), after.get("artwork"));
        JsonNode afterWhy = why(after).json();
        assertEquals(
                scores(beforeWhy),
                scores(afterWhy),
                () -> basis(beforeWhy) + " before, and " + basis(afterWhy) + " after");
        assertEquals(410, why(represented).status());
    }

    @Test
    void whoIsDescribedHowCountsAtOnceAndOldChoicesAreExplainedByWhatWasSoThen() {
        assertEquals(204, MEMBER.put(OWN, "{\"name\":\"" + GROUP + "\"}").status());
        JsonNode represented = choice();
        JsonNode why = why(represented).json();
        String receipt = MEMBER.get(of(represented, "receipt")).body();
        assertTrue(represented.get("artwork").asString().contains("thurman"), represented::toString);

        label("samuel-l-jackson", GROUP);
        label("uma-thurman", "first-names-with-three-letters");
        JsonNode withNobodyOfBefore = choice();
        JsonNode whyThen = why(withNobodyOfBefore).json();
        assertTrue(AUDITOR.delete(LABELS + "/" + GROUP).status() < 300);
        assertTrue(AUDITOR.delete(LABELS + "/first-names-with-three-letters").status() < 300);
        try {
            assertEquals(0, why(choice()).json().get("statedChoices").asDouble());
            assertEquals(why, why(represented).json(), "made again, a choice stands on other labels than it did");
            assertEquals(whyThen, why(withNobodyOfBefore).json());
            assertEquals("valid", verdict(receipt));
        } finally {
            nameTheGroup();
        }
        assertTrue(choice().get("artwork").asString().contains("thurman"), "a changed label did not count");
        assertEquals(why, why(represented).json());

        assertEquals(204, MEMBER.delete(OWN).status());
        assertEquals(410, why(represented).status(), "what was said of oneself outlasts its end");
        assertEquals("not-reproducible", verdict(receipt));
    }

    private static String basis(JsonNode why) {
        return "snapshot " + why.get("snapshot") + " as of " + why.get("asOf");
    }

    private static void label(String person, String group) {
        String csv = "person,group,source\n" + person + "," + group + ",The letters of a first name\n";
        Answer imported = AUDITOR.with("Content-Type", "text/csv").send("POST", LABELS, BodyPublishers.ofString(csv));
        assertEquals(200, imported.status(), imported::body);
    }

    private static String verdict(String receipt) {
        return Rest.anonymous()
                .with("Content-Type", "text/plain")
                .send("POST", "/api/v1/receipts/verification", BodyPublishers.ofString(receipt))
                .json()
                .get("verdict")
                .asString();
    }

    @Test
    void whileTheFolderOfKeysIsAwayPicturesComeAndWhatNeedsAKeyIsNotGuessed() throws IOException {
        assertEquals(204, MEMBER.put(OWN, "{\"name\":\"" + GROUP + "\"}").status());
        Path folder = Path.of(System.getProperty("test.folder"), "test-data", "keys");
        Path away = folder.resolveSibling("keys-away");
        Files.move(folder, away);
        try {
            assertEquals("degraded", choice().get("mode").asString());
            assertEquals(503, MEMBER.get(OWN).status());
            assertEquals(503, MEMBER.get("/api/v1/members/me/export").status(), "a part was given for all");
            assertEquals(503, MEMBER.delete("/api/v1/members/me/history").status());
            assertEquals(503, MEMBER.delete(OWN).status(), "forgotten, but for the key, which nobody would find again");
        } finally {
            Files.move(away, folder);
        }
        assertTrue(choice().get("artwork").asString().contains("thurman"));
        assertEquals(204, MEMBER.delete(OWN).status());
    }

    /** The demonstration labels nobody real: the film, its cast and the groups are invented, and the page says so. */
    @Test
    void theInventedGroupsOfTheDemonstrationCanBeTriedOut() {
        String film = "two-orchards-invented";
        Rest member = Rest.as("parent");
        Eventually.holds(
                "the invented film has its pictures",
                Duration.ofMinutes(1),
                () -> why(member, Demo.choice(member, "me", film)).toString().contains(film + "-maples"));
        String page = Rest.signedIn("parent", "parent").get("/me/choices").body();
        assertTrue(page.contains("invented maple") && page.contains("stand for nobody"), page);
        assertEquals(
                0,
                why(member, Demo.choice(member, "me", film))
                        .get("statedChoices")
                        .asDouble());

        assertEquals(204, member.put(OWN, "{\"name\":\"invented-maple\"}").status());
        try {
            JsonNode represented = Demo.choice(member, "me", film);
            assertTrue(represented.get("artwork").asString().contains("maple"), represented::toString);
            assertEquals(1.5, why(member, represented).get("statedChoices").asDouble());
        } finally {
            assertEquals(204, member.delete(OWN).status());
        }
        assertEquals(
                0,
                why(member, Demo.choice(member, "me", film))
                        .get("statedChoices")
                        .asDouble());
    }

    private static JsonNode why(Rest member, JsonNode choice) {
        return member.get(of(choice, "explanation")).json();
    }

    @Test
    void onlyGroupsThatExistAndOnlyTheMembersOwnWord() {
        Answer refused = MEMBER.put(OWN, "{\"name\":\"tall-people\"}");

        assertEquals(422, refused.status());
        assertEquals("/name", refused.json().at("/violations/0/pointer").asString());
        assertTrue(MEMBER.get(OWN).json().get("chosen").isNull());
        assertEquals(404, MEMBER.get("/api/v1/members/uma-fan/representation").status());
        assertEquals(403, Rest.as("editor").get(OWN).status());
    }

    private static JsonNode choice() {
        return Demo.choice(MEMBER, "me", Demo.PULP_FICTION);
    }

    private static Answer why(JsonNode choice) {
        return MEMBER.get(of(choice, "explanation"));
    }

    private static String of(JsonNode choice, String what) {
        return "/api/v1/decisions/" + choice.get("token").asString() + "/" + what;
    }

    private static double sum(JsonNode why) {
        double sum = why.get("prior").asDouble() + why.get("statedChoices").asDouble();
        for (JsonNode contribution : why.get("contributions")) {
            sum += contribution.get("amount").asDouble();
        }
        return sum;
    }

    private static List<String> scores(JsonNode why) {
        List<String> scores = new ArrayList<>();
        for (JsonNode candidate : why.get("candidates")) {
            scores.add(candidate.get("artwork") + " " + candidate.get("score"));
        }
        return scores;
    }
}
