package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
class AccountabilityIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is used, and what never is",
                "How many employees can see viewing habits?",
                "Under what controls?",
                "With what punishment?",
                "Why are customers shamed?",
                "How to check it"
            })
    void nobodyHasToSignInToReadWhatIsAnsweredFor(String heading) {
        Answer page = Rest.anonymous().get("/accountability");

        assertEquals(200, page.status());
        assertTrue(page.body().contains(heading), page::body);
    }

    @Test
    void programsAreToldTheSameAsPeople() {
        JsonNode answer = Rest.anonymous().get("/api/v1/accountability").json();
        String page = Rest.anonymous().get("/accountability").body();

        for (String kind : List.of(
                "used", "neverUsed", "guarantees", "readers", "controls", "memberControls", "releaseRules", "limits")) {
            assertFalse(answer.path(kind).isEmpty(), kind);
            answer.path(kind).forEach(sentence -> assertTrue(page.contains(sentence.asString()), sentence::toString));
        }
        assertTrue(answer.at("/access/mayAsk").isNumber(), answer::toString);
        assertTrue(answer.at("/access/months").isArray(), answer::toString);
        assertTrue(answer.at("/targetingAttempts").isNumber(), answer::toString);
        assertTrue(answer.at("/budget/limitRho").asDouble() > 0, answer::toString);
        assertTrue(answer.at("/sanctions").isString(), answer::toString);
        assertTrue(page.contains(answer.at("/verification/keys").asString()), answer::toString);
        assertEquals(
                200,
                Rest.anonymous()
                        .get(answer.at("/verification/releasedFigures").asString())
                        .status());
    }

    @Test
    void everythingThatCanBeCountedIsCounted() {
        String page = Rest.anonymous().get("/accountability").body();

        for (String counted : List.of(" may ask, and ", "it is written down: so far", "that is left</dt>")) {
            assertTrue(page.contains(counted), () -> counted + " is missing in " + page);
        }
        assertFalse(page.contains("cannot be counted"), page);
    }
}
