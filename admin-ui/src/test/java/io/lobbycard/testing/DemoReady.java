package io.lobbycard.testing;

import io.lobbycard.testing.Rest.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The demo is made while the server answers already; tests begin when a snapshot holds all of its artwork. */
final class DemoReady {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final String COMPLETE = "The demo's artwork is complete.";

    private DemoReady() {}

    static void await() {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Answer answer = Rest.as("operator").get("/api/v1/snapshots");
            if (answer.status() == 200 && answer.body().contains(COMPLETE)) {
                return;
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The demo is not there after " + PATIENCE + ": " + answer.body());
            }
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS))
                    .join();
        }
    }
}
