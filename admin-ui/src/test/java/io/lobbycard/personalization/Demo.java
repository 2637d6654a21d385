package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import tools.jackson.databind.JsonNode;

/** The demo's members, as tests meet them. */
public final class Demo {

    public static final String GOOD_WILL_HUNTING = "good-will-hunting-1997";
    public static final String PULP_FICTION = "pulp-fiction-1994";
    static final Rest CLIENT = Rest.as("client");

    private Demo() {}

    static Answer page(Rest caller, String member, String... titles) {
        return caller.post(
                "/api/v1/members/" + member + "/artwork", "{\"titles\":[\"" + String.join("\",\"", titles) + "\"]}");
    }

    public static JsonNode choice(Rest caller, String member, String title) {
        Answer answer = page(caller, member, title);
        assertEquals(200, answer.status(), answer::body);
        return answer.json().at("/choices/0");
    }

    static JsonNode explained(String member, JsonNode choice) {
        Answer why =
                Rest.as(member).get("/api/v1/decisions/" + choice.get("token").asString() + "/explanation");
        assertEquals(200, why.status(), why::body);
        return why.json();
    }

    /** Makes a member known who has done nothing yet. */
    static void register(String member) {
        assertEquals(204, CLIENT.put("/api/v1/members/" + member).status());
    }
}
