package io.lobbycard.transparency.explanations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Demo;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.TestTokens;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What somebody is told who has just watched something for the first time. */
@InServer
@RunAsClient
class WaitingIT {

    private static final String TITLE = "good-will-hunting-1997";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Rest CLIENT = Rest.as("client");

    /** Of the few members one may be in the control group, be shown a picture by chance, or have it count at any moment. */
    @Test
    void whoHasJustWatchedSomethingIsToldWhenItBeginsToCount() {
        Told told = IntStream.range(0, 8)
                .mapToObj(number -> firstViewingOf("just-watched-" + number))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();

        assertTrue(told.sentence.startsWith("Nothing that you watched counts yet"), told.sentence);
        assertEquals(
                List.of("What you watched last begins to count on " + MINUTE.format(told.countsFrom) + "."),
                told.details);
    }

    private record Told(Instant countsFrom, String sentence, List<String> details) {}

    private static Optional<Told> firstViewingOf(String name) {
        assertEquals(204, CLIENT.put("/api/v1/members/" + name).status());
        Rest member = Rest.bearing(TestTokens.of(name, "member"));
        String viewing = "[{\"id\":\"first\",\"member\":\"%s\",\"title\":\"%s\",".formatted(name, TITLE)
                + "\"startedAt\":\"2026-01-02T20:00:00Z\",\"watchedSeconds\":6000}]";
        assertEquals(200, CLIENT.post("/api/v1/viewings", viewing).status());
        JsonNode choice = Demo.choice(member, "me", "pulp-fiction-1994");
        JsonNode why = member.get("/api/v1/decisions/" + choice.get("token").asString() + "/explanation")
                .json();
        JsonNode countsFrom = member.get("/api/v1/members/me/history").json().at("/items/0/countsFrom");
        if (!countsFrom.isString() || !"prior".equals(why.get("mode").asString())) {
            return Optional.empty();
        }
        List<String> details = new ArrayList<>();
        why.get("details").forEach(each -> details.add(each.asString()));
        return Optional.of(new Told(
                Instant.parse(countsFrom.asString()), why.get("sentence").asString(), details));
    }
}
