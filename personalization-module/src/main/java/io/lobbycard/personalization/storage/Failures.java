package io.lobbycard.personalization.storage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Predicate;

/** Tells what failed: the database, or what it was asked. */
final class Failures {

    /** The class of SQL states that report connections (ISO 9075-2, table 38). */
    private static final String CONNECTION_EXCEPTION = "08";

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

    private static boolean anyCause(Throwable thrown, Predicate<SQLException> isSo) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && isSo.test(failure)) {
                return true;
            }
        }
        return false;
    }
}
