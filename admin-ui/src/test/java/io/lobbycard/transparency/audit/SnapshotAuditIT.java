package io.lobbycard.transparency.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An auditor labels ten invented persons of an invented film, and from then on new snapshots are audited. */
@InServer
@RunAsClient
class SnapshotAuditIT {

    private static final String AUDITS = "/api/v1/audits";
    private static final String LABELS = "/api/v1/audit-labels";
    private static final String FILM = "/api/v1/titles/invented-film-of-ten-2001";
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Rest auditor = Rest.as("auditor");
    private final Rest editor = Rest.as("editor");

    @AfterEach
    void takeTheLabelsAway() {
        auditor.delete(LABELS + "/alder");
        auditor.delete(LABELS + "/birch");
    }

    @Test
    void aNewSnapshotIsAuditedAndTheOperatorSeesWhatCameOfIt() {
        Answer stored = editor.put(FILM, film("Ten"));
        assertEquals(201, stored.status(), stored::body);
        Answer imported =
                auditor.with("Content-Type", "text/csv").send("POST", LABELS, BodyPublishers.ofString(labels()));
        assertEquals(200, imported.status(), imported::body);
        assertEquals(10, imported.json().at("/labels").asInt());
        JsonNode groups = auditor.get(LABELS).json();
        assertEquals("alder", groups.at("/0/name").asString());
        assertEquals(5, groups.at("/0/persons").asInt());

        String version = editor.get(FILM).header("ETag");
        assertEquals(
                200,
                editor.with("If-Match", version).put(FILM, film("Ten again")).status());
        JsonNode audit = when(() -> audit("snapshot-gate"));

        assertEquals("leakage", audit.at("/kind").asString());
        assertEquals("own", audit.at("/catalogue").asString());
        assertTrue(audit.at("/snapshot").asLong() > 0);
        // nobody is in a picture whom anybody labelled, so the pictures can tell nothing
        assertEquals(4, audit.at("/figures").size());

        Answer exposure = auditor.post(AUDITS, "{\"kind\":\"exposure\",\"catalogue\":\"own\",\"members\":400}");
        assertEquals(202, exposure.status(), exposure::body);
        String id = exposure.json().at("/id").asString();
        JsonNode done = when(() -> over(id));
        assertEquals("done", done.at("/state").asString(), done::toString);
        assertTrue(
                published().stream().noneMatch(run -> run.at("/id").asString().equals(id)));
    }

    /** Every person of the demo is labelled with one of two groups in turn, so that pictures of faces tell them apart. */
    @Test
    void aSnapshotWhosePicturesTellTooMuchIsHeldBackUntilNobodyIsLabelled() {
        long serving = serving();
        String labels = everybody();
        Answer imported =
                auditor.with("Content-Type", "text/csv").send("POST", LABELS, BodyPublishers.ofString(labels));
        assertEquals(200, imported.status(), imported::body);

        Answer published = Rest.as("operator").post("/api/v1/snapshots", "{\"reason\":\"To see it held back.\"}");

        long heldBack = published.json().at("/number").asLong();
        assertTrue(heldBack > serving, published::body);
        assertEquals(serving, serving());
        JsonNode audit = when(() -> audit("snapshot-gate"));
        assertEquals(heldBack, audit.at("/snapshot").asLong());
        assertTrue(audit.at("/outcome").asString().contains("is held back"), audit::toString);
        assertEquals(
                409, auditor.delete(AUDITS + "/" + audit.at("/id").asString()).status());
        assertEquals(
                200,
                auditor.with("Content-Type", "text/csv")
                        .send("POST", LABELS, BodyPublishers.ofString(labels.replace(",alder,", ",birch,")))
                        .status());
        assertEquals(
                "taken-away", changes().at("/1/action").asString(), "Who moves to another group leaves the first.");
        takeTheLabelsAway();
        JsonNode changes = changes();
        assertEquals("taken-away", changes.at("/0/action").asString());
        assertEquals("auditor", changes.at("/0/auditor").asString());
        long next = Rest.as("operator")
                .post("/api/v1/snapshots", "{\"reason\":\"Nobody is labelled any more.\"}")
                .json()
                .at("/number")
                .asLong();
        assertEquals(next, serving());
    }

    private static JsonNode changes() {
        return Rest.as("operator").get(LABELS + "/changes").json();
    }

    private static long serving() {
        for (JsonNode snapshot :
                Rest.as("operator").get("/api/v1/snapshots").json().at("/items")) {
            if (snapshot.at("/serving").asBoolean()) {
                return snapshot.at("/number").asLong();
            }
        }
        throw new AssertionError("No snapshot serves.");
    }

    private String everybody() {
        List<String> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode title : editor.get("/api/v1/titles").json().at("/items")) {
            for (JsonNode credit : editor.get(
                            "/api/v1/titles/" + title.at("/id").asString())
                    .json()
                    .at("/credits")) {
                String person = credit.at("/person").asString();
                if (seen.add(person)) {
                    lines.add(person + "," + (lines.size() % 2 == 0 ? "alder" : "birch") + ",Invented for this test.");
                }
            }
        }
        return "person,group,source\n" + String.join("\n", lines) + "\n";
    }

    private @Nullable JsonNode audit(String asker) {
        for (JsonNode run : Rest.as("operator").get(AUDITS).json().at("/items")) {
            if (run.at("/asker").asString().equals(asker)
                    && run.at("/state").asString().equals("done")) {
                return run;
            }
        }
        return null;
    }

    private @Nullable JsonNode over(String id) {
        JsonNode run = auditor.get(AUDITS + "/" + id).json();
        return run.at("/finishedAt").isNull() ? null : run;
    }

    private static List<JsonNode> published() {
        List<JsonNode> runs = new ArrayList<>();
        Rest.anonymous().get(AUDITS + "/public").json().forEach(runs::add);
        return runs;
    }

    private static JsonNode when(Supplier<@Nullable JsonNode> look) {
        long end = System.nanoTime() + LONGEST.toNanos();
        JsonNode found = look.get();
        while (found == null) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not happen within " + LONGEST + ".");
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            found = look.get();
        }
        return found;
    }

    private static String labels() {
        return IntStream.range(0, 10)
                .mapToObj(number -> "invented-person-" + number + "," + (number % 2 == 0 ? "alder" : "birch")
                        + ",Invented for this test.")
                .collect(Collectors.joining("\n", "person,group,source\n", "\n"));
    }

    private static String film(String name) {
        String credits = IntStream.range(0, 10)
                .mapToObj(number -> """
                        {"person":"invented-person-%d","name":"Invented Person %d","billing":%d,"screenSeconds":%d}""".formatted(number, number, number + 1, 3_000 - 100 * number))
                .collect(Collectors.joining(","));
        return """
                {"name":"%s","year":2001,"kind":"film","runtimeSeconds":6000,"genres":[{"name":"drama","weight":1}],
                 "themes":[],"tones":[],"credits":[%s]}""".formatted(name, credits);
    }
}
