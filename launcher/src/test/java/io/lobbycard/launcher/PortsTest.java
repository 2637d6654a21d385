package io.lobbycard.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortInUseIsNamedWithTheVariableThatChoosesAnother() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            int port = other.getLocalPort();

            StartFailure failure =
                    assertThrows(StartFailure.class, () -> Ports.requireFree(port, "the pages", "LOBBYCARD_HTTP_PORT"));

            String sentence = String.valueOf(failure.getMessage());
            assertTrue(sentence.contains("Port " + port), sentence);
            assertTrue(sentence.contains("LOBBYCARD_HTTP_PORT"), sentence);
        }
    }

    @Test
    void aFreePortIsFree() {
        assertDoesNotThrow(() -> Ports.requireFree(Ports.anyFree(), "the pages", "LOBBYCARD_HTTP_PORT"));
    }
}
