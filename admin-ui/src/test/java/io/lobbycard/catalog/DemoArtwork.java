package io.lobbycard.catalog;

import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What the demo drew. It draws while the server answers already, so tests wait for the pictures that they need. */
final class DemoArtwork {

    static final Rest EDITOR = Rest.bearing(TestTokens.of("editor-of-tests", "editor"));

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private DemoArtwork() {}

    static List<JsonNode> of(Rest caller, String title) {
        Answer answer = caller.get("/api/v1/titles/" + title + "/artwork");
        return answer.status() == 200 ? answer.json().get("items").valueStream().toList() : List.of();
    }

    /** The first artwork of a title that is as wanted, as an editor sees it. */
    static JsonNode await(String title, Predicate<JsonNode> wanted) {
        return Eventually.value(
                () -> "such an artwork of " + title + " among " + of(EDITOR, title),
                PATIENCE,
                () -> of(EDITOR, title).stream().filter(wanted).findFirst());
    }

    static boolean isServable(JsonNode artwork) {
        return artwork.get("servable").asBoolean();
    }

    static boolean isRefused(JsonNode artwork) {
        return artwork.get("representation").get("verdict").asString().equals("refused");
    }
}
