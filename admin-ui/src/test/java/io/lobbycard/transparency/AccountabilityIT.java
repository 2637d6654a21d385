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
    void everythingThatCanBeCountedIsCounted() {
        String page = Rest.anonymous().get("/accountability").body();

        for (String counted : List.of(" may ask, and ", "it is written down: so far", "that is left</dt>")) {
            assertTrue(page.contains(counted), () -> counted + " is missing in " + page);
        }
        assertFalse(page.contains("cannot be counted"), page);
    }
}
