package io.lobbycard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void staysTheSameFromRunToRun() {
        String key = secrets().key("token-key");

        assertEquals(key, secrets().key("token-key"));
        assertNotEquals(key, secrets().key("login-key"));
        assertEquals(32, Base64.getDecoder().decode(key).length);
    }

    @Test
    void onlyItsOwnerCanReadTheFile() throws IOException {
        secrets().password("database");

        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))));
    }

    private Secrets secrets() {
        return new Secrets(folder.resolve("secrets.properties"), new SecureRandom());
    }
}
