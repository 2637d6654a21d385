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
import java.util.stream.Collectors;
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
                List.of("The first of what is new begins to count on " + MINUTE.format(told.countsFrom) + "."),
                told.details);
    }

    private record Told(Instant countsFrom, String sentence, List<String> details) {}

    private static Optional<Told> firstViewingOf(String name) {
        assertEquals(204, CLIENT.put("/api/v1/members/" + name).status());
        Rest member = Rest.bearing(TestTokens.of(name, "member"));
        String viewings = IntStream.range(1, 4)
                .mapToObj(day -> "{\"id\":\"new-%d\",\"member\":\"%s\",\"title\":\"%s\",".formatted(day, name, TITLE)
                        + "\"startedAt\":\"2026-01-0%dT20:00:00Z\",\"watchedSeconds\":6000}".formatted(day))
                .collect(Collectors.joining(",", "[", "]"));
        assertEquals(200, CLIENT.post("/api/v1/viewings", viewings).status());
        JsonNode choice = Demo.choice(member, "me", "pulp-fiction-1994");
        JsonNode why = member.get("/api/v1/decisions/" + choice.get("token").asString() + "/explanation")
                .json();
        List<Instant> starts = member.get("/api/v1/members/me/history")
                .json()
                .get("items")
                .valueStream()
                .map(viewing -> viewing.get("countsFrom"))
                .filter(start -> start != null && start.isString())
                .map(start -> Instant.parse(start.asString()))
                .sorted()
                .toList();
        if (starts.size() < 3 || !"prior".equals(why.get("mode").asString())) {
            return Optional.empty();
        }
        List<String> details = new ArrayList<>();
        why.get("details").forEach(each -> details.add(each.asString()));
        return Optional.of(new Told(starts.getFirst(), why.get("sentence").asString(), details));
    }
}
