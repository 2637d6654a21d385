package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import tools.jackson.databind.JsonNode;

/** The release gate as tests ask it about one title in the year 2020. */
final class GateOverHttp {

    static final String TITLE = "good-will-hunting-1997";
    static final String RELEASES = "/api/v1/releases";
    static final String TEXT = "{title} was watched by {members} members in {period}.";
    static final Rest ANALYST = Rest.as("analyst");
    static final Rest PRIVACY = Rest.as("privacy");

    private GateOverHttp() {}

    static JsonNode asked(String form, String period, String text) {
        Answer asked = ANALYST.post(RELEASES, wish(form, period, text));
        assertEquals(201, asked.status(), asked::body);
        return asked.json();
    }

    static String wish(String form, String period, String text) {
        return """
                {"form":"%s","title":"%s","period":"%s","text":"%s"}""".formatted(form, TITLE, period, text);
    }

    static Answer turnedDown(String id, String why) {
        return PRIVACY.post(RELEASES + "/" + id + "/refusal", "{\"why\":\"" + why + "\"}");
    }

    static String listed(String state) {
        return PRIVACY.get(RELEASES + "?state=" + state).body();
    }

    static String published() {
        return Rest.anonymous().get(RELEASES + "/public").body();
    }

    static double spent() {
        return budget().at("/spentRho").asDouble();
    }

    static JsonNode budget() {
        return Rest.anonymous().get(RELEASES + "/budget/2020").json();
    }

    static long refusals(String reason) {
        return Rest.anonymous()
                .get(RELEASES + "/refusals")
                .json()
                .at("/" + reason)
                .asLong();
    }
}
