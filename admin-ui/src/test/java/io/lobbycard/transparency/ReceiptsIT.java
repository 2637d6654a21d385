package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@InServer
@RunAsClient
class ReceiptsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TITLE = "good-will-hunting-1997";

    @Test
    void aReceiptIsValidHereAndWithoutAServer() {
        String receipt = receipt("romance-fan");
        Answer verified = verify(receipt);
        assertEquals(200, verified.status(), verified.body());
        assertEquals("valid", verified.json().get("verdict").asString(), verified.body());
        String keys = Rest.anonymous().get("/api/v1/keys").body();
        assertEquals(Verdict.Outcome.VALID, ReceiptCheck.check(receipt, keys).verdict());
    }

    @Test
    void theReceiptNamesWhatMadeTheChoice() {
        JsonNode decision = payload(receipt("romance-fan")).get("decision");
        assertEquals(TITLE, decision.get("title").asString());
        assertEquals("personalised", decision.get("mode").asString());
        assertTrue(decision.get("candidates").size() > 1);
        assertEquals(64, decision.get("snapshotDigest").asString().length());
        assertTrue(decision.get("propensity").asDouble() > 0);
    }

    @Test
    void theReceiptNamesNeitherMemberNorViewing() {
        assertTrue(!payload(receipt("romance-fan")).toString().contains("romance-fan"));
    }

    @Test
    void aReceiptThatWasChangedIsRefused() {
        String receipt = receipt("comedy-fan");
        for (int position = 0; position < receipt.length(); position += 97) {
            String flipped = receipt.substring(0, position)
                    + (char) (receipt.charAt(position) ^ 1)
                    + receipt.substring(position + 1);
            Answer verified = verify(flipped);
            boolean refused = verified.status() == 400
                    || !verified.json().get("verdict").asString().equals("valid");
            assertTrue(refused, "character " + position + ": " + verified.body());
        }
        assertEquals(400, verify("not a receipt").status());
        assertEquals(400, verify(receipt + "=").status());
        for (String around : List.of(receipt + "\n", " " + receipt, receipt + "\r\n", "\t" + receipt + " ")) {
            Answer refused = verify(around);
            assertEquals(400, refused.status(), refused.body());
            assertTrue(refused.json().get("detail").asString().contains("no spaces"), refused.body());
        }
    }

    @Test
    void aHistoryThatWasErasedMakesTheChoiceNotReproducible() {
        String receipt = receipt("documentary-fan");
        Answer before = verify(receipt);
        assertEquals("valid", before.json().get("verdict").asString(), before.body());

        Rest member = Rest.as("documentary-fan");
        assertEquals(204, member.delete("/api/v1/members/me/history").status());

        Answer after = verify(receipt);
        assertEquals("not-reproducible", after.json().get("verdict").asString(), after.body());
        assertEquals(
                0, member.get("/api/v1/members/me/accesses").json().get("items").size());
    }

    @Test
    void anothersChoiceHasNoReceipt() {
        String token = token(Rest.as("client"), "uma-fan");
        assertEquals(
                404,
                Rest.as("parent").get("/api/v1/decisions/" + token + "/receipt").status());
        assertEquals(
                400, Rest.as("parent").get("/api/v1/decisions/forged/receipt").status());
    }

    @Test
    void everySnapshotThatServesIsInThePublicLog() {
        long snapshot =
                payload(receipt("uma-fan")).get("decision").get("snapshot").asLong();
        Answer proof = Rest.anonymous().get("/api/v1/snapshots/log/" + snapshot);
        assertEquals(200, proof.status());
        assertEquals(1, proof.json().size());
        JsonNode log = Rest.anonymous().get("/api/v1/snapshots/log").json();
        int size = log.get("items").size();
        assertTrue(size >= 1 && log.get("checkpoint").asString().startsWith("lobbycard/snapshots\n" + size + "\n"));
        assertEquals(
                200,
                Rest.anonymous()
                        .get("/api/v1/snapshots/log/consistency?older=1&newer=" + size)
                        .status());
        assertEquals(
                400,
                Rest.anonymous()
                        .get("/api/v1/snapshots/log/consistency?older=5&newer=1")
                        .status());
    }

    private static String receipt(String member) {
        Rest own = Rest.as(member);
        Answer receipt = own.get("/api/v1/decisions/" + token(own, member) + "/receipt");
        assertEquals(200, receipt.status(), receipt.body());
        return receipt.body();
    }

    private static String token(Rest as, String member) {
        Answer page = as.post("/api/v1/members/" + member + "/artwork", "{\"titles\":[\"" + TITLE + "\"]}");
        assertEquals(200, page.status(), page.body());
        return page.json().get("choices").get(0).get("token").asString();
    }

    private static Answer verify(String receipt) {
        return Rest.anonymous()
                .with("Content-Type", "application/jose")
                .send("POST", "/api/v1/receipts/verification", BodyPublishers.ofString(receipt));
    }

    private static JsonNode payload(String receipt) {
        String part = receipt.substring(receipt.indexOf('.') + 1, receipt.lastIndexOf('.'));
        return JSON.readTree(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }
}
