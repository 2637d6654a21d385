package io.lobbycard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path HOME = Path.of("/opt/lobbycard");
    private static final Map<String, String> EXTERNAL = Map.of(
            "LOBBYCARD_DB_URL", "jdbc:mariadb://db.example/lobbycard",
            "LOBBYCARD_DB_USER", "lobbycard",
            "LOBBYCARD_DB_PASSWORD", "a-password");

    @Test
    void nothingSetIsDemoModeOnTheEmbeddedDatabase() {
        Settings settings = Settings.of(HOME, Map.of());

        assertEquals(9080, settings.httpPort());
        assertEquals(9443, settings.httpsPort());
        assertEquals(Path.of("/opt/lobbycard/.lobbycard"), settings.dataFolder());
        assertTrue(settings.externalDatabase().isEmpty());
        assertTrue(settings.demo());
        assertEquals("http://localhost:9080", settings.address());
    }

    @Test
    void anExternalDatabaseGetsNoDemoUnlessToldSo() {
        assertFalse(Settings.of(HOME, EXTERNAL).demo());
        assertEquals("*", Settings.of(HOME, EXTERNAL).host());

        Map<String, String> told = new HashMap<>(EXTERNAL);
        told.put("LOBBYCARD_DEMO", "true");
        assertTrue(Settings.of(HOME, told).demo());
    }

    @Test
    void anExternalDatabaseNeedsUserAndPassword() {
        StartFailure failure = assertThrows(
                StartFailure.class, () -> Settings.of(HOME, Map.of("LOBBYCARD_DB_URL", "jdbc:mariadb://db.example/x")));

        assertTrue(String.valueOf(failure.getMessage()).contains("LOBBYCARD_DB_USER"));
    }

    @Test
    void aPasswordIsNotPrinted() {
        assertFalse(Settings.of(HOME, EXTERNAL).toString().contains("a-password"));
    }

    @Test
    void whereTheDatabaseDoesNotRunTheWayOutIsSaid() {
        StartFailure failure =
                assertThrows(StartFailure.class, () -> EmbeddedDatabase.requirePlatform("Mac OS X", "aarch64"));

        assertTrue(String.valueOf(failure.getMessage()).contains("LOBBYCARD_DB_URL"));
    }

    @Test
    void whatIsNoPortIsNamed() {
        for (String value : new String[] {"many", "-1", "65536", ""}) {
            StartFailure failure =
                    assertThrows(StartFailure.class, () -> Settings.of(HOME, Map.of("LOBBYCARD_HTTP_PORT", value)));
            assertTrue(String.valueOf(failure.getMessage()).startsWith("LOBBYCARD_HTTP_PORT is a port"));
        }
    }
}
