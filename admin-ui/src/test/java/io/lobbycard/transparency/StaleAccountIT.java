package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.StaffAccount;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two operators with one account: nobody gives back by an old page what somebody else has just taken away. */
@InServer
@RunAsClient
class StaleAccountIT {

    private static final String NAME = "kim-of-the-tests";
    private static final String ACCOUNTS = "/api/v1/staff-accounts";
    private static final String ACCOUNT = ACCOUNTS + "/" + NAME;

    private final Rest operator = Rest.as("operator");

    @BeforeEach
    void makeTheAccount() {
        assertEquals(204, put(operator.with("If-None-Match", "*"), "analyst").status());
    }

    @AfterEach
    void takeItAway() {
        StaffAccount.delete(NAME);
    }

    @Test
    void aChangeOfAnOlderRevisionIsRefused() {
        String seen = revision();
        assertEquals(204, put(operator.with("If-Match", seen), "editor").status());

        Answer refused = put(operator.with("If-Match", seen), "analyst");

        assertEquals(412, refused.status(), refused::body);
        assertEquals("editor", roles());
        assertEquals(204, put(operator.with("If-Match", revision()), "support").status());
    }

    @Test
    void aChangeOfAnAccountThatWasTakenAwayIsRefused() {
        String seen = revision();
        StaffAccount.delete(NAME);

        assertEquals(412, put(operator.with("If-Match", seen), "analyst").status());
        assertEquals(-1, operator.get(ACCOUNTS).body().indexOf(NAME));
    }

    @Test
    void removingAnAccountOfAnOlderRevisionIsRefused() {
        String seen = revision();
        assertEquals(204, put(operator.with("If-Match", seen), "editor").status());

        Answer refused = operator.with("If-Match", seen).delete(ACCOUNT);

        assertEquals(412, refused.status(), refused::body);
        assertEquals("editor", roles());
        assertEquals(204, operator.with("If-Match", revision()).delete(ACCOUNT).status());
        assertEquals(204, operator.with("If-Match", seen).delete(ACCOUNT).status(), "it is gone already");
    }

    @Test
    void whoeverDoesNotSayWhichRevisionTheySawChangesNothing() {
        Answer change = put(operator, "editor");
        Answer removal = operator.delete(ACCOUNT);

        assertEquals(428, change.status(), change::body);
        assertEquals(428, removal.status(), removal::body);
        assertEquals("analyst", roles());
    }

    @Test
    void aNewAccountTakesNobodysName() {
        Answer refused = put(operator.with("If-None-Match", "*"), "editor");

        assertEquals(409, refused.status(), refused::body);
        assertEquals("analyst", roles());
        StaffAccount.delete(NAME);
        assertEquals(204, put(operator.with("If-None-Match", "*"), "editor").status());
    }

    private static Answer put(Rest operator, String role) {
        return operator.put(ACCOUNT, "{\"roles\":[\"" + role + "\"],\"password\":\"long enough to take\"}");
    }

    private String revision() {
        return "\"" + of("revision") + "\"";
    }

    private String roles() {
        return of("roles");
    }

    private String of(String field) {
        return operator.get(ACCOUNTS)
                .json()
                .valueStream()
                .filter(each -> each.get("name").asString().equals(NAME))
                .map(each -> each.path(field))
                .map(each -> each.isArray() ? each.get(0).asString() : each.asString("0"))
                .findFirst()
                .orElseThrow();
    }
}
