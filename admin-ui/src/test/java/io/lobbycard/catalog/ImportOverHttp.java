package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Sends files for importing and waits for what becomes of them. */
public final class ImportOverHttp {

    public static final Rest EDITOR = Rest.bearing(TestTokens.of("importing-editor", "editor"));
    static final Rest OPERATOR = Rest.bearing(TestTokens.of("importing-operator", "operator"));
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    public static final String HEADER = "id,name,year,kind,runtime_seconds,genres\n";
    private static final String BOUNDARY = "lobbycard-import-boundary";

    private ImportOverHttp() {}

    public static Answer send(Rest caller, String kind, String csv, boolean whole) {
        String body = part("kind", kind) + part("whole", Boolean.toString(whole)) + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--" + BOUNDARY + "--\r\n";
        return caller.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", "/api/v1/imports", BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    /** The job once it has ended. */
    static JsonNode await(Answer started) {
        assertEquals(202, started.status(), started::body);
        String path = "/api/v1/jobs/" + started.json().get("job").asString();
        return Eventually.value(
                () -> "the import has ended",
                PATIENCE,
                () -> Optional.of(OPERATOR.get(path).json()).filter(ImportOverHttp::hasEnded));
    }

    private static boolean hasEnded(JsonNode job) {
        return !List.of("waiting", "running").contains(job.get("state").asString());
    }

    /** The lines that faults name. */
    static List<Integer> lines(JsonNode faults) {
        List<Integer> lines = new ArrayList<>();
        faults.forEach(fault -> lines.add(fault.get("line").asInt()));
        return lines;
    }
}
