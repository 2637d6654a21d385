package io.lobbycard.transparency.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.RunningStatements;
import io.lobbycard.testing.StaffAccount;
import io.lobbycard.transparency.Account;
import io.lobbycard.transparency.StaffAccounts;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two operators take each other's role away at the same moment: the second one is told that nobody else is left. */
@InServer
class LastOperatorIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ONE = "operator";
    private static final String OTHER = "another-operator";
    private static final Set<String> ANOTHER_ROLE = Set.of(Roles.EDITOR);

    @Inject
    StaffAccounts staff;

    @Inject
    DatabaseAccounts accounts;

    @Inject
    DemoAccounts demo;

    @Inject
    UserTransaction transaction;

    @Inject
    DataSource database;

    @Inject
    ManagedExecutorService threads;

    @BeforeEach
    void makeAnotherOperator() {
        staff.make(OTHER, Set.of(Roles.OPERATOR), "a password to try", ONE);
        assertEquals(2, accounts.holding(Roles.OPERATOR));
    }

    @AfterEach
    void leaveTheDemosOperator() {
        demo.addMissing();
        give(ONE, Set.of(Roles.OPERATOR));
        remove(OTHER);
    }

    @Test
    void oneIsLeftOfTwoWhoRemoveEachOther() throws Exception {
        assertEquals(409, told(() -> remove(OTHER), () -> remove(ONE)));
        assertEquals(1, accounts.holding(Roles.OPERATOR));
    }

    @Test
    void oneIsLeftOfTwoWhoGiveEachOtherAnotherRole() throws Exception {
        assertEquals(409, told(() -> give(OTHER, ANOTHER_ROLE), () -> give(ONE, ANOTHER_ROLE)));
        assertEquals(1, accounts.holding(Roles.OPERATOR));
    }

    private void remove(String name) {
        long seen = staff.all().stream()
                .filter(each -> each.name().equals(name))
                .mapToLong(Account::revision)
                .findFirst()
                .orElse(0);
        staff.remove(name, seen, ONE);
    }

    private void give(String name, Set<String> roles) {
        Account unused =
                staff.change(name, roles, null, StaffAccount.of(staff, name).revision(), ONE);
    }

    /** What the second one hears, who begins before the first one's transaction has ended. */
    private int told(Runnable first, Runnable second) throws Exception {
        transaction.begin();
        first.run();
        Future<?> late = threads.submit(second);
        Eventually.holds("the second one waits for the first or is done", PATIENCE, () -> late.isDone() || waits());
        transaction.commit();

        ExecutionException failed =
                assertThrows(ExecutionException.class, () -> late.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        return assertInstanceOf(ProblemException.class, failed.getCause())
                .problem()
                .status();
    }

    /** Looked for outside the transaction of whoever asks. */
    private boolean waits() {
        return threads.supplyAsync(() -> RunningStatements.count(database, "%transparency_account_role%for update%"))
                        .join()
                > 0;
    }
}
