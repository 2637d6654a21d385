package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InServer
@RunAsClient
class StaffAccountsIT {

    private static final String ACCOUNTS = "/api/v1/staff-accounts";
    /** As long as a password must be; the demo's Basic signs in with a name and a password alike. */
    private static final String NAME = "jo-of-the-tests";

    private final Rest operator = Rest.as("operator");

    @AfterEach
    void takeTheAccountAway() {
        operator.delete(ACCOUNTS + "/" + NAME);
    }

    @Test
    void whoeverGetsAnAccountCanDoWhatItsRolesSayUntilItIsTakenAway() {
        assertEquals(
                204,
                put(NAME, "{\"roles\":[\"analyst\"],\"password\":\"" + NAME + "\"}")
                        .status());
        assertEquals(200, Rest.as(NAME).get("/api/v1/audits").status());
        assertEquals(403, Rest.as(NAME).get(ACCOUNTS).status());

        assertTrue(operator.get(ACCOUNTS).body().contains(NAME));
        assertFalse(operator.get(ACCOUNTS).body().contains("password"));
        assertEquals(204, operator.delete(ACCOUNTS + "/" + NAME).status());
        assertFalse(operator.get(ACCOUNTS).body().contains(NAME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jo | {\"roles\":[\"king\"],\"password\":\"long enough to take\"} | /roles",
                "jo | {\"roles\":[\"member\"],\"password\":\"long enough to take\"} | /roles",
                "jo | {\"roles\":[],\"password\":\"long enough to take\"} | /roles",
                "jo | {\"roles\":[\"editor\"],\"password\":\"short\"} | /password",
                "jo | {\"roles\":[\"editor\"]} | /password",
                "Jo | {\"roles\":[\"editor\"],\"password\":\"long enough to take\"} | /name",
                "uma-fan | {\"roles\":[\"editor\"],\"password\":\"long enough to take\"} | /name"
            })
    void whatCannotBeAnAccountIsRefusedWithThePlace(String name, String body, String pointer) {
        Answer refused = put(name, body);

        assertEquals(422, refused.status(), refused::body);
        assertEquals(pointer, refused.json().at("/violations/0/pointer").asString());
    }

    @Test
    void whoDidWhatIsKeptForOperatorsAndAuditorsAndNobodyElse() {
        put(NAME, "{\"roles\":[\"analyst\"],\"password\":\"" + NAME + "\"}");
        put(NAME, "{\"roles\":[\"privacy-officer\"],\"password\":\"another one to take\"}");
        operator.delete(ACCOUNTS + "/" + NAME);

        Answer changes = Rest.as("auditor").get("/api/v1/staff-account-changes");

        assertEquals(200, changes.status(), changes::body);
        List<String> actions = changes.json()
                .valueStream()
                .limit(4)
                .map(each ->
                        each.get("actor").asString() + " " + each.get("action").asString() + " "
                                + each.get("account").asString())
                .toList();
        assertEquals(
                List.of(
                        "operator removed " + NAME,
                        "operator password " + NAME,
                        "operator roles " + NAME,
                        "operator made " + NAME),
                actions);
        assertFalse(changes.body().contains("another one"));
        assertEquals(
                403, Rest.as("privacy").get("/api/v1/staff-account-changes").status());
    }

    @Test
    void theLastOperatorStaysAndOnlyOperatorsKeepAccounts() {
        assertEquals(409, operator.delete(ACCOUNTS + "/operator").status());
        assertEquals(409, put("operator", "{\"roles\":[\"editor\"]}").status());
        for (String other : List.of("editor", "privacy", "auditor", "client", "uma-fan")) {
            assertEquals(403, Rest.as(other).get(ACCOUNTS).status());
        }
    }

    private Answer put(String name, String body) {
        return operator.put(ACCOUNTS + "/" + name, body);
    }
}
