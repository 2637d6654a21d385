package io.lobbycard.personalization.storage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Predicate;

/** Tells what failed: the database, a race for its rows, or what it was asked. */
final class Failures {

    /** The class of SQL states that report connections (ISO 9075-2, table 38). */
    private static final String CONNECTION_EXCEPTION = "08";

    /** MariaDB's ER_LOCK_WAIT_TIMEOUT, which has a general SQL state. */
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private Failures() {}

    /** Whether the database cannot be reached or does not answer in time. */
    static boolean isAway(Throwable thrown) {
        return anyCause(
                thrown,
                failure -> failure instanceof SQLTransientConnectionException
                        || failure instanceof SQLNonTransientConnectionException
                        || failure instanceof SQLRecoverableException
                        || failure instanceof SQLTimeoutException
                        || (failure.getSQLState() != null
                                && failure.getSQLState().startsWith(CONNECTION_EXCEPTION)));
    }

    /** Whether somebody else had the rows, so that the same may succeed the next time. */
    static boolean isRace(Throwable thrown) {
        return anyCause(
                thrown,
                failure -> failure instanceof SQLTransactionRollbackException
                        || failure.getErrorCode() == LOCK_WAIT_TIMEOUT);
    }

    private static boolean anyCause(Throwable thrown, Predicate<SQLException> isSo) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && isSo.test(failure)) {
                return true;
            }
        }
        return false;
    }
}
