package io.lobbycard.testing;

import io.lobbycard.testing.Rest.Answer;
import java.time.Duration;

/** The demo is made while the server answers already; tests begin when a snapshot holds all of its artwork. */
final class DemoReady {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final String COMPLETE = "The demo's artwork is complete.";

    private DemoReady() {}

    static void await() {
        Eventually.holds("the demo's artwork is complete", PATIENCE, () -> {
            Answer answer = Rest.as("operator").get("/api/v1/snapshots");
            return answer.status() == 200 && answer.body().contains(COMPLETE);
        });
    }
}
