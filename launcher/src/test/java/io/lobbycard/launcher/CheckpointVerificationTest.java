package io.lobbycard.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.lobbycard.transparency.keys.SigningKey;
import io.lobbycard.transparency.log.Checkpoint;
import io.lobbycard.transparency.log.Hash;
import io.lobbycard.transparency.log.Note;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of two entries, of which the checkpoint over the first was kept, at addresses that answer like a server's. */
class CheckpointVerificationTest {

    private static final String LOG = "/api/v1/access-log";
    private static final String PROOF = LOG + "/consistency?older=1&newer=2";
    private static final Hash FIRST = Hash.leaf(new byte[] {1});
    private static final Hash SECOND = Hash.leaf(new byte[] {2});

    private final SigningKey key = SigningKey.generate();
    private final String kept = note(1, FIRST);
    private final Map<String, String> answers = new HashMap<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final HttpServer server;
    private String refusals = "application/problem+json";

    @TempDir
    Path folder;

    CheckpointVerificationTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        answers.put("/api/v1/keys", keySet(key));
        answers.put(LOG + "/checkpoint", note(2, Hash.node(FIRST, SECOND)));
        answers.put(PROOF, "{\"older\":1,\"newer\":2,\"proof\":[\"" + SECOND + "\"]}");
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatWasKeptIsStillTheBeginningOfTheLog() throws Exception {
        assertTrue(verify(kept));
        assertTrue(said().contains("is still the beginning of the log, which had 2 entries"), said());
    }

    @Test
    void aChangedLogIsFoundWithAKeySetThatWasKeptToo() throws Exception {
        Path keys = Files.writeString(folder.resolve("keys.json"), keySet(key));
        answers.put(LOG + "/checkpoint", note(2, Hash.node(SECOND, FIRST)));

        assertFalse(verify(kept, "--keys", keys.toString()));
        assertTrue(said().contains("The log was changed"), said());
    }

    @Test
    void aLogThatWasCutOffIsFound() throws Exception {
        answers.put(LOG + "/checkpoint", kept);
        answers.remove(PROOF);

        assertFalse(verify(note(2, Hash.node(FIRST, SECOND))));
        assertTrue(said().contains("Entries of the log are gone"), said());
    }

    @Test
    void aServerThatHasYetToSignCannotTell() {
        answers.put(LOG + "/checkpoint", kept);

        StartFailure failure = assertThrows(StartFailure.class, () -> verify(note(2, Hash.node(FIRST, SECOND))));
        assertTrue(String.valueOf(failure.getMessage()).contains("ask again"), failure::getMessage);
    }

    @Test
    void whatNoKeySignedIsNoCheckpoint() throws Exception {
        assertFalse(verify(kept.replace("\n1\n", "\n2\n")));
        assertTrue(said().contains("This is not a checkpoint that any key"), said());
    }

    @Test
    void aServerThatSaysItsLogIsEmptyIsFound() throws Exception {
        answers.remove(LOG + "/checkpoint");

        assertFalse(verify(kept));
        assertTrue(said().contains("says that its log is empty"), said());
    }

    @Test
    void aKeyThatReplacedTheKeptOneRaisesNoAlarm() throws Exception {
        Path keys = Files.writeString(folder.resolve("keys.json"), keySet(key));
        SigningKey younger = SigningKey.generate();
        answers.put("/api/v1/keys", keySet(younger));
        answers.put(LOG + "/checkpoint", note(2, Hash.node(FIRST, SECOND), younger));

        assertTrue(verify(kept, "--keys", keys.toString()));
    }

    @Test
    void aNewestCheckpointByNobodysKeyIsFound() throws Exception {
        answers.put(LOG + "/checkpoint", note(2, Hash.node(FIRST, SECOND), SigningKey.generate()));

        assertFalse(verify(kept));
        assertTrue(said().contains("None of the server's keys"), said());
    }

    @Test
    void anotherPlaceThatKnowsNoSuchAddressSaysNothingOfTheLog() {
        refusals = "text/html";
        answers.remove(PROOF);
        assertThrows(StartFailure.class, () -> verify(kept));

        answers.remove(LOG + "/checkpoint");
        assertThrows(StartFailure.class, () -> verify(kept));
    }

    private boolean verify(String checkpoint, String... words) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("access.checkpoint"), checkpoint);
        List<String> all = new ArrayList<>(List.of("--checkpoint", file.toString()));
        all.addAll(List.of(words));
        all.addAll(List.of("--server", "http://localhost:" + server.getAddress().getPort()));
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        return new CheckpointVerification(
                        nothing, new PrintStream(printed, true, StandardCharsets.UTF_8), Settings.of(folder, Map.of()))
                .run(all);
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = answers.get(exchange.getRequestURI().toString());
            boolean proof = exchange.getRequestURI().getPath().endsWith("consistency");
            exchange.getResponseHeaders().add("Content-Type", body == null ? refusals : "application/json");
            byte[] bytes = String.valueOf(body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body != null ? 200 : proof ? 400 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String note(long size, Hash root) {
        return note(size, root, key);
    }

    private static String note(long size, Hash root, SigningKey key) {
        Checkpoint checkpoint = new Checkpoint("lobbycard/access", size, root, Instant.parse("2026-01-01T00:00:00Z"));
        return Note.sign(checkpoint, key).text();
    }

    private static String keySet(SigningKey key) {
        return new JWKSet(
                        List.of(key.publicKey().jwk()),
                        Map.of(
                                "receipts",
                                List.of(),
                                "checkpoints",
                                List.of(key.publicKey().id())))
                .toString(true);
    }
}
