package io.lobbycard.personalization.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.testing.InServer;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a server does every few seconds while nobody asks it for anything leaves no errors in its log. */
@InServer
class QuietLogIT {

    private static final long PATIENCE_SECONDS = 20;

    @Inject
    SnapshotStore store;

    @Inject
    Withdrawals withdrawals;

    @Inject
    ManagedExecutorService threads;

    /** Such as of a query whose rows are read outside a transaction and never closed. */
    @Test
    void lookingForNewsLeavesNoConnectionThatTheServerComplainsOf() throws Exception {
        threads.submit(() -> {
                    store.takeUp();
                    withdrawals.readOn();
                })
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        assertEquals(0, complaints());
    }

    private static long complaints() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(System.getProperty("server.logs.dir"), "messages.log"))) {
            return lines.filter(line -> line.contains("J2CA0026E") || line.contains("DSRA9400E"))
                    .count();
        }
    }
}
