package io.lobbycard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerEnvironmentTest {

    private static final String CROWD = "LOBBYCARD_RELEASE_MINIMUM_CROWD";
    private static final DatabaseAccess DATABASE =
            new DatabaseAccess("jdbc:mariadb://localhost/lobbycard", "lobbycard", "a-password");

    @TempDir
    Path temporary;

    @Test
    void theDemoAsksForTheSmallestCrowdThatIsAllowed() throws IOException {
        assertEquals("100", variables(Map.of()).get(CROWD));
    }

    @Test
    void outsideTheDemoTheServersOwnMinimumHolds() throws IOException {
        assertFalse(variables(Map.of("LOBBYCARD_DEMO", "false")).containsKey(CROWD));
    }

    private Map<String, String> variables(Map<String, String> told) throws IOException {
        try (DataFolder folder = DataFolder.open(temporary.resolve("data"))) {
            Secrets secrets = new Secrets(folder.resolve("secrets.properties"), new SecureRandom());
            return new ServerEnvironment(Settings.of(temporary, told), folder, secrets).with(DATABASE);
        }
    }
}
