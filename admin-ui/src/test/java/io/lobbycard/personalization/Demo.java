package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** The demo's members, as tests meet them. */
public final class Demo {

    public static final String GOOD_WILL_HUNTING = "good-will-hunting-1997";
    public static final String PULP_FICTION = "pulp-fiction-1994";
    static final Rest CLIENT = Rest.as("client");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Demo() {}

    /** Waits until a snapshot serves that has a picture for a title, because the demo draws while the server answers. */
    public static void awaitPictureOf(String title) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Answer answer = page(CLIENT, "new-member", title);
            if (answer.status() == 200 && answer.json().at("/choices/0/artwork").isString()) {
                return;
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("No picture of " + title + " after " + PATIENCE + ": " + answer.body());
            }
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS))
                    .join();
        }
    }

    static Answer page(Rest caller, String member, String... titles) {
        return caller.post(
                "/api/v1/members/" + member + "/artwork", "{\"titles\":[\"" + String.join("\",\"", titles) + "\"]}");
    }

    public static JsonNode choice(Rest caller, String member, String title) {
        Answer answer = page(caller, member, title);
        assertEquals(200, answer.status(), answer::body);
        return answer.json().at("/choices/0");
    }

    /** Makes a member known who has done nothing yet. */
    static void register(String member) {
        assertEquals(204, CLIENT.put("/api/v1/members/" + member).status());
    }
}
