package io.lobbycard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

    @Test
    void aKeyThatIsSplitOffBeginsAsACopyWhereTheOtherIsInUse() {
        String token = secrets().key("token-key");

        assertEquals(token, secrets().keyApartFrom("member-key", "token-key"));
        assertEquals(token, secrets().key("member-key"));
    }

    @Test
    void aKeyThatIsSplitOffIsItsOwnInANewInstallation() {
        String member = secrets().keyApartFrom("member-key", "token-key");

        assertNotEquals(member, secrets().key("token-key"));
        assertEquals(member, secrets().keyApartFrom("member-key", "token-key"));
    }

    @Test
    void anEmptyFileIsNotTakenForANewInstallation() throws IOException {
        Path file = Files.createFile(folder.resolve("secrets.properties"));

        assertEquals(
                "There is nothing in " + file
                        + ", where this installation's keys should be. Put it back from a backup; without"
                        + " it nothing that was sealed can be opened.",
                assertThrows(StartFailure.class, this::secrets).getMessage());
    }

    @Test
    void whatACrashLeftBesideTheFileIsInNobodysWay() throws IOException {
        String key = secrets().key("token-key");
        Files.writeString(folder.resolve("secrets.properties.new"), "token-key=");

        secrets().key("login-key");

        assertEquals(key, secrets().key("token-key"));
        assertFalse(Files.exists(folder.resolve("secrets.properties.new")));
    }

    private Secrets secrets() {
        return new Secrets(folder.resolve("secrets.properties"), new SecureRandom());
    }
}
