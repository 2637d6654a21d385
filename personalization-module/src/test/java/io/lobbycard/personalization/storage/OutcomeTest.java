package io.lobbycard.personalization.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.web.ProblemException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void whatTheDatabaseRefusesIsNotADatabaseThatIsAway() {
        RuntimeException tooLong = new IllegalStateException(new SQLDataException("Data too long", "22001", 1406));

        assertFalse(Failures.isAway(tooLong));
        assertSame(tooLong, assertThrows(IllegalStateException.class, () -> failing(tooLong)));
    }

    @Test
    void aMistakeInTheProgramStaysOne() {
        assertThrows(NullPointerException.class, () -> failing(new NullPointerException()));
    }

    @Test
    void aProblemThatTheWorkFoundIsThrownAsItIs() {
        ProblemException found = ProblemException.notFound("There is no such member.");

        assertSame(found, assertThrows(ProblemException.class, () -> failing(new IllegalStateException(found))));
    }

    @Test
    void brokenConnectionsAndTimeoutsMeanThatTheDatabaseIsAway() {
        assertTrue(Failures.isAway(new IllegalStateException(new SQLNonTransientConnectionException())));
        assertTrue(Failures.isAway(new IllegalStateException(new SQLTimeoutException())));
        assertTrue(Failures.isAway(new IllegalStateException(new SQLException("Connection reset", "08S01"))));
        assertThrows(DatabaseAway.class, () -> failing(new TimeoutException()));
        assertThrows(DatabaseAway.class, () -> failing(new CircuitBreakerOpenException()));
        assertThrows(DatabaseAway.class, () -> failing(new BulkheadException()));
        assertThrows(DatabaseAway.class, () -> failing(new DatabaseAway(new SQLTimeoutException())));
    }

    @Test
    void whoLostARaceForRowsMayTryAgainButTheDatabaseIsThere() {
        RuntimeException deadlock = new IllegalStateException(new SQLTransactionRollbackException());
        RuntimeException waited = new IllegalStateException(new SQLException("Lock wait timeout", "HY000", 1205));
        RuntimeException stale = new IllegalStateException(new SQLException("Record has changed", "HY000", 1020));

        assertFalse(Failures.isAway(deadlock));
        assertFalse(Failures.isAway(waited));
        assertThrows(DatabaseAway.class, () -> failing(deadlock));
        assertThrows(DatabaseAway.class, () -> failing(waited));
        assertThrows(DatabaseAway.class, () -> failing(stale));
        assertThrows(DatabaseAway.class, () -> failing(new OptimisticLockException()));
    }

    @Test
    void whatSucceedsIsTheResult() throws DatabaseAway {
        assertEquals(7, Outcome.of(CompletableFuture.completedFuture(7)));
    }

    private static void failing(Throwable failure) throws DatabaseAway {
        Outcome.of(CompletableFuture.failedFuture(failure));
    }
}
