package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InServer
@RunAsClient
class MalformedAddressesIT {

    private static final Rest MEMBER = Rest.as("parent");

    @ParameterizedTest
    @ValueSource(
            strings = {"/why/%00", "/why/%2F", "/why/%5C", "/why/%ff%fe", "/why/..%2f", "/why/%23", "/why/a;b", "/why/"
            })
    void anAddressOfNoChoiceIsRefusedAndTellsNothingOfTheInside(String address) {
        Answer refused = Rest.signedIn("parent", "parent").get(address);

        assertTrue(refused.status() == 400 || refused.status() == 404, () -> address + ": " + refused.status());
        assertFalse(refused.body().contains("Exception") || refused.body().contains("io.lobbycard"), refused::body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2F", "%ff", "a;b", "x"})
    void programsReadAProblem(String token) {
        Answer refused = MEMBER.get("/api/v1/decisions/" + token + "/explanation");

        assertEquals("application/problem+json", refused.header("Content-Type").replaceAll(";.*", ""), refused::body);
        assertEquals(refused.status(), refused.json().get("status").asInt());
        assertTrue(refused.status() == 400 || refused.status() == 404, refused::body);
    }

    @Test
    void aTokenOfNineThousandCharactersIsToldToBeIncomplete() {
        Answer refused = Rest.signedIn("parent", "parent").get("/why/" + "A".repeat(9_000));

        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("This address is not complete"), refused::body);
    }
}
