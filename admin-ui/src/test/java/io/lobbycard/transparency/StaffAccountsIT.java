package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.StaffAccount;
import io.lobbycard.testing.TestTokens;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InServer
@RunAsClient
class StaffAccountsIT {

    private static final String ACCOUNTS = "/api/v1/staff-accounts";
    private static final String CHANGES = "/api/v1/staff-account-changes";
    private static final String AUDITS = "/api/v1/audits";
    private static final String ADMIN = "/admin/";
    /** As long as a password must be; the demo's Basic signs in with a name and a password alike. */
    private static final String NAME = "jo-of-the-tests";

    private final Rest operator = Rest.as("operator");

    @AfterEach
    void takeTheAccountAway() {
        StaffAccount.delete(NAME);
    }

    @Test
    void whoeverGetsAnAccountCanDoWhatItsRolesSayUntilItIsTakenAway() {
        assertEquals(
                204,
                put(NAME, "{\"roles\":[\"analyst\"],\"password\":\"" + NAME + "\"}")
                        .status());
        assertEquals(200, Rest.as(NAME).get(AUDITS).status());
        assertEquals(403, Rest.as(NAME).get(ACCOUNTS).status());

        assertTrue(operator.get(ACCOUNTS).body().contains(NAME));
        assertFalse(operator.get(ACCOUNTS).body().contains("password"));
        assertEquals(204, StaffAccount.delete(NAME).status());
        assertFalse(operator.get(ACCOUNTS).body().contains(NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"roles\":[\"analyst\",\"editor\"]}",
                "{\"roles\":[\"editor\"]}",
                "{\"roles\":[\"analyst\"],\"password\":\"another one to take\"}",
                ""
            })
    void whoeverIsSignedInIsSignedOutByAnyChange(String change) {
        put(NAME, "{\"roles\":[\"analyst\"],\"password\":\"" + NAME + "\"}");
        Rest browser = Rest.signedIn(NAME, NAME);
        for (String address : List.of(AUDITS, ADMIN)) {
            assertEquals(200, browser.get(address).status());
        }
        assertEquals(200, Rest.as(NAME).get(AUDITS).status());

        assertEquals(204, (change.isEmpty() ? StaffAccount.delete(NAME) : put(NAME, change)).status());

        Answer answer = browser.get(AUDITS);
        assertEquals(401, answer.status(), answer::body);
        assertTrue(answer.body().contains("This account was changed or removed since you signed in."));
        Answer page = browser.get(ADMIN);
        assertEquals(302, page.status());
        assertTrue(page.header("Location").endsWith("/login?next=%2Fadmin%2F&ended"), page.header("Location"));
        assertTrue(browser.get("/login?ended")
                .body()
                .contains("Your account was changed or removed, so you were signed out."));
        assertTrue(browser.post("/admin/?v-r=uidl&v-uiId=0", "{}").body().contains("\"sessionExpired\":true"));
    }

    @Test
    void aTokenOfAnotherIssuerSaysNoMoreThanTheOperatorsLeftToTheAccount() {
        String name = "jo-with-a-token";
        Rest before = Rest.bearing(TestTokens.issuedAt(Instant.now(), name, "analyst"));
        assertEquals(200, before.get(AUDITS).status());

        put(name, "{\"roles\":[\"support\"],\"password\":\"long enough to take\"}");

        Instant later = Instant.now().plusSeconds(2);
        assertEquals(401, before.get(AUDITS).status());
        assertEquals(
                403,
                Rest.bearing(TestTokens.issuedAt(later, name, "analyst"))
                        .get(AUDITS)
                        .status());
        assertEquals(
                200,
                Rest.bearing(TestTokens.issuedAt(later, name, "support"))
                        .get("/api/v1/access-grants")
                        .status());

        StaffAccount.delete(name);
        assertEquals(
                403,
                Rest.bearing(TestTokens.issuedAt(later.plusSeconds(2), name, "support"))
                        .get("/api/v1/access-grants")
                        .status());
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
        StaffAccount.delete(NAME);

        Answer changes = Rest.as("auditor").get(CHANGES);

        assertEquals(200, changes.status(), changes::body);
        List<String> actions = changes.json()
                .get("items")
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
        assertEquals(403, Rest.as("privacy").get(CHANGES).status());
    }

    @Test
    void aChangeCannotBePushedOutOfSightOrTakenAway() {
        put(NAME, "{\"roles\":[\"support\"],\"password\":\"" + NAME + "\"}");
        for (int harmless = 0; harmless < 101; harmless++) {
            put(NAME, harmless % 2 == 0 ? "{\"roles\":[\"analyst\"]}" : "{\"roles\":[\"editor\"]}");
        }

        Answer first = Rest.as("auditor").get(CHANGES);
        assertFalse(first.body().contains("\"support\""), "the test made too few changes");
        Answer second = Rest.as("auditor")
                .get(CHANGES + "?cursor=" + first.json().get("next").asString());

        assertTrue(second.body().contains("\"support\""), second::body);
        Answer findings = Rest.as("auditor").get(CHANGES + "/verification");
        assertTrue(findings.json().get("sound").asBoolean(), findings::body);
        assertTrue(Rest.anonymous().get(CHANGES + "/checkpoint").body().startsWith("lobbycard/accounts\n"));
        assertTrue(
                Rest.anonymous().get("/accountability").body().contains("accounts that may ask or approve were made"));
    }

    @Test
    void theLastOperatorStaysAndOnlyOperatorsKeepAccounts() {
        assertEquals(409, StaffAccount.delete("operator").status());
        assertEquals(409, put("operator", "{\"roles\":[\"editor\"]}").status());
        for (String other : List.of("editor", "privacy", "auditor", "client", "uma-fan")) {
            assertEquals(403, Rest.as(other).get(ACCOUNTS).status());
        }
    }

    private static Answer put(String name, String body) {
        return StaffAccount.put(name, body);
    }
}
