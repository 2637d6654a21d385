package io.lobbycard.transparency.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** An auditor at work, as others see it. */
@InServer
@RunAsClient
class AuditsIT {

    private static final String AUDITS = "/api/v1/audits";
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Rest auditor = Rest.as("auditor");

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 99, 20_001})
    void aPanelThatTellsNothingIsRefused(int members) {
        Answer refused = auditor.post(AUDITS, order("twin", "invented", members));

        assertEquals(422, refused.status(), refused::body);
        assertTrue(refused.body().contains("not " + members), refused::body);
    }

    @Test
    void whereNobodyIsLabelledThereIsNothingToAudit() {
        Answer refused = auditor.post(AUDITS, order("leakage", "own", 1_000));

        assertEquals(409, refused.status(), refused::body);
        assertTrue(refused.body().contains("import labels"), refused::body);
    }

    @Test
    void whatNamesSomethingElseIsRefused() {
        assertEquals(
                400, auditor.post(AUDITS, order("streak", "invented", 1_000)).status());
        assertEquals(400, auditor.post(AUDITS, "{}").status());
        assertEquals(404, auditor.get(AUDITS + "/999999999").status());
        assertEquals(404, auditor.get(AUDITS + "/first").status());
        for (String account : List.of("editor", "reviewer", "support", "uma-fan", "client")) {
            assertEquals(
                    403,
                    Rest.as(account)
                            .post(AUDITS, order("twin", "invented", 100))
                            .status(),
                    account);
        }
    }

    /** Seed 1: what is found does not depend on chance, but on what the server has learned. */
    @Test
    void anAuditRunsIsKeptAndCanBeWorkedOutAgain() {
        Answer asked = auditor.post(AUDITS, order("twin", "invented", 500));
        assertEquals(202, asked.status(), asked::body);
        assertEquals("waiting", asked.json().at("/state").asString());
        String id = asked.json().at("/id").asString();

        JsonNode done = whenOver(id);

        assertEquals("done", done.at("/state").asString(), done::toString);
        assertEquals(recounted(id), done.at("/figures/0/value").asDouble(), 1e-12);
        for (JsonNode run : Rest.anonymous().get(AUDITS + "/public").json()) {
            assertNotEquals(id, run.at("/id").asString(), "Nobody can ask until chance shows what they like.");
        }
    }

    @Test
    void whatRealMembersSawIsCountedForAuditorsOnly() {
        Answer refused = Rest.as("analyst").post(AUDITS, order("exposure", "own", 1_000));

        assertEquals(403, refused.status(), refused::body);
        assertTrue(refused.body().contains("for auditors only"), refused::body);
    }

    @Test
    void anAuditCanBeEnded() {
        String id = auditor.post(AUDITS, order("exposure", "invented", 20_000))
                .json()
                .at("/id")
                .asString();

        assertEquals(
                "cancelled",
                auditor.delete(AUDITS + "/" + id).json().at("/state").asString());
        assertEquals("cancelled", whenOver(id).at("/state").asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person,group,source\nnobody-of-this-id,alder,Invented for this test.",
                "person,group,source\numa-thurman,alder,",
                "member,group,source\numa-fan,alder,Invented for this test.",
                ""
            })
    void labelsThatNameNobodyOrHaveNoSourceAreRefused(String csv) {
        String before = auditor.get("/api/v1/audit-labels").body();
        Answer refused = auditor.with("Content-Type", "text/csv")
                .send("POST", "/api/v1/audit-labels", BodyPublishers.ofString(csv));

        assertTrue(refused.status() == 422 || refused.status() == 400, refused::body);
        assertEquals(before, auditor.get("/api/v1/audit-labels").body());
    }

    /** The differing share by hand, from the counts alone. */
    private double recounted(String id) {
        double sum = 0;
        double pairs = 0;
        for (JsonNode row : auditor.get(AUDITS + "/" + id + "/counts").json().at("/rows")) {
            if (row.get(0).asString().equals("differing-share")
                    && row.get(1).asString().equals("as-served")) {
                double units = Double.parseDouble(row.get(5).asString());
                sum += units
                        * Double.parseDouble(row.get(4).asString())
                        / Double.parseDouble(row.get(3).asString());
                pairs += units;
            }
        }
        return sum / pairs;
    }

    private JsonNode whenOver(String id) {
        long end = System.nanoTime() + LONGEST.toNanos();
        JsonNode run = auditor.get(AUDITS + "/" + id).json();
        while (List.of("waiting", "running").contains(run.at("/state").asString()) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            run = auditor.get(AUDITS + "/" + id).json();
        }
        return run;
    }

    private static String order(String kind, String catalogue, int members) {
        return """
                {"kind":"%s","catalogue":"%s","members":%d,"seed":1}""".formatted(kind, catalogue, members);
    }
}
