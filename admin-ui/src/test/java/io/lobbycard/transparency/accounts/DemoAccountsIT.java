package io.lobbycard.transparency.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.StaffAccount;
import io.lobbycard.transparency.Account;
import io.lobbycard.transparency.AccountChange.Action;
import io.lobbycard.transparency.LastAccountChanges;
import io.lobbycard.transparency.StaffAccounts;
import io.lobbycard.web.Roles;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@InServer
class DemoAccountsIT {

    private static final String CHOSEN = "a password of one's own";

    @Inject
    DemoAccounts demo;

    @Inject
    DatabaseAccounts accounts;

    @Inject
    StaffAccounts staff;

    @Inject
    LastAccountChanges changes;

    @Test
    void whatDemoModeLeftBehindIsGoneButForWhoChoseAPassword() {
        staff.change("auditor", Set.of(Roles.AUDITOR), CHOSEN, revision("auditor"), "operator");
        try {
            demo.removeAll();

            assertTrue(accounts.withPassword("operator", "operator").isEmpty());
            assertTrue(accounts.withPassword("uma-fan", "uma-fan").isEmpty());
            assertEquals(0, accounts.holding(Roles.OPERATOR), "the first operator would not be made");
            assertEquals(
                    Action.REMOVED,
                    changes.of("operator").orElseThrow().action(),
                    "whoever is signed in stays signed in");
            assertTrue(accounts.withPassword("auditor", CHOSEN).isPresent());
        } finally {
            staff.remove("auditor", revision("auditor"), "operator");
            demo.addMissing();
        }
        Account operator = accounts.withPassword("operator", "operator").orElseThrow();
        assertEquals(
                changes.of("operator").orElseThrow().number(), operator.revision(), "signed out as soon as signed in");
        assertFalse(staff.all().isEmpty());
        for (Account account : List.copyOf(DemoAccounts.ALL)) {
            assertTrue(accounts.withPassword(account.name(), account.name()).isPresent(), account::name);
        }
    }

    private long revision(String account) {
        return StaffAccount.of(staff, account).revision();
    }
}
