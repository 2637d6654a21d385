package io.lobbycard.testing;

import io.lobbycard.testing.Rest.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The demo is made while the server answers already; tests begin when a named member gets a picture of their own. */
final class DemoReady {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final String PAGE = "{\"titles\":[\"pulp-fiction-1994\"]}";

    private DemoReady() {}

    static void await() {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Answer answer = Rest.as("travolta-fan").post("/api/v1/members/me/artwork", PAGE);
            if (answer.status() == 200
                    && answer.json().at("/choices/0/mode").asString().equals("personalised")) {
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
