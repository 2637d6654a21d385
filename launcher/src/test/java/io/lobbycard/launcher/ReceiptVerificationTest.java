package io.lobbycard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptVerificationTest {

    private static final String NO_KEYS = "{\"keys\":[],\"receipts\":[],\"checkpoints\":[]}";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void withoutServerAndKeysItSaysThatKeysCanComeFromAFile() throws IOException {
        String nobody = nobodyListens();

        StartFailure failure = assertThrows(StartFailure.class, () -> verify("a.b.c", "-", "--server", nobody));

        assertEquals(
                "No server answers at " + nobody + "/api/v1/keys. Without one, give the key set with --keys FILE.",
                failure.getMessage());
    }

    @Test
    void whatIsNoReceiptIsNotValid() throws Exception {
        Path keys = Files.writeString(folder.resolve("keys.json"), NO_KEYS);

        assertFalse(verify("no receipt", "-", "--keys", keys.toString()));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("altered"), printed::toString);
    }

    @Test
    void whatCannotBeReadIsNotChecked() throws IOException {
        Path none = Files.writeString(folder.resolve("no-keys.json"), "keys");

        assertThrows(StartFailure.class, () -> verify(byNobody(), "-", "--keys", none.toString()));
        assertThrows(StartFailure.class, () -> verify("", "nowhere"));
        assertThrows(StartFailure.class, () -> verify("", "-", "--keys"));
        assertThrows(StartFailure.class, () -> verify(byNobody(), "-", "--keys", "nowhere"));
        assertThrows(StartFailure.class, () -> verify(byNobody(), "-", "--server", "not an address"));
        Path picture = Files.write(folder.resolve("picture"), new byte[] {(byte) 0xff, (byte) 0xd8});
        assertThrows(StartFailure.class, () -> verify("", picture.toString()));
        assertThrows(StartFailure.class, () -> verify(byNobody(), "-", "--keys", folder.toString()));
    }

    @Test
    void aProgramLearnsByTheStatusHowItEnded() throws Exception {
        Path keys = Files.writeString(folder.resolve("keys.json"), NO_KEYS);

        assertEquals(Main.NOT_VALID, status("-", "--keys", keys.toString()));
        assertEquals(Main.NOT_CHECKED, status("-", "--keys", "nowhere"));
        assertEquals(Main.NOT_CHECKED, status("--checkpoint", "nowhere"));
        assertEquals(Main.NOT_CHECKED, status("--checkpoint", keys.toString(), "--keys", "nowhere"));
        assertEquals(Main.NOT_CHECKED, status());
    }

    private int status(String... words) throws InterruptedException {
        InputStream in = new ByteArrayInputStream("no receipt".getBytes(StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Main.verify(Settings.of(folder, Map.of()), List.of(words), in, out);
    }

    @Test
    void aReceiptByNobodysKeyIsNotValidAndTheReasonIsPrinted() throws Exception {
        Path keys = Files.writeString(folder.resolve("keys.json"), NO_KEYS);

        assertFalse(verify(byNobody(), "-", "--keys", keys.toString()));

        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("unknown-key"), printed::toString);
    }

    /** Well-formed, with a signature of zeros. */
    private static String byNobody() {
        return part("{\"alg\":\"EdDSA\",\"typ\":\"lobbycard-receipt\",\"kid\":\"nobody\"}") + "." + part("{}") + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private boolean verify(String receipt, String... words) throws IOException, InterruptedException {
        InputStream in = new ByteArrayInputStream(receipt.getBytes(StandardCharsets.UTF_8));
        return new ReceiptVerification(
                        in, new PrintStream(printed, true, StandardCharsets.UTF_8), Settings.of(folder, Map.of()))
                .run(List.of(words));
    }

    /** The port was free a moment ago. */
    private static String nobodyListens() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return "http://localhost:" + socket.getLocalPort();
        }
    }
}
