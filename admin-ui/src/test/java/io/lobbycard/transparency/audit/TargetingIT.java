package io.lobbycard.transparency.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator who wants artwork for, or hidden from, a group of people finds no field for it, and leaves a trace. */
@InServer
@RunAsClient
class TargetingIT {

    private static final String TITLE = "/api/v1/titles/like-father-2018";

    private final Rest editor = Rest.as("editor");

    @ParameterizedTest
    @ValueSource(strings = {"audience", "hideFromEthnicity", "targetSegment"})
    void theAttemptIsRefusedAndWrittenDown(String field) {
        long before = attempts();

        Answer refused = put(field);

        assertEquals(400, refused.status(), refused::body);
        assertTrue(refused.body().contains("There is no field of this name here."), refused::body);
        assertEquals(before + 1, attempts());
    }

    @Test
    void anotherUnknownFieldIsNoAttempt() {
        long before = attempts();

        assertEquals(400, put("colour").status());

        assertEquals(before, attempts());
    }

    /** The title as it is, with one field more. */
    private Answer put(String field) {
        Answer title = editor.get(TITLE);
        return editor.with("If-Match", title.header("ETag"))
                .put(TITLE, title.body().replaceFirst("[{]", "{\"" + field + "\":\"x\","));
    }

    private static long attempts() {
        return Rest.anonymous()
                .get("/api/v1/audits/refusals")
                .json()
                .at("/targeting")
                .asLong();
    }
}
