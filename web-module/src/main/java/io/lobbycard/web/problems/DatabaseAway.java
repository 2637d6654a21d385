package io.lobbycard.web.problems;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached from one that refuses what it was asked. */
final class DatabaseAway {

    /** The class of SQL states that report connections (ISO 9075-2, table 38). */
    private static final String CONNECTION_EXCEPTION = "08";

    private DatabaseAway() {}

    static boolean isCauseOf(Throwable thrown) {
        SQLException failure = Causes.find(thrown, SQLException.class);
        return failure != null && (isConnection(failure) || isConnectionState(failure.getSQLState()));
    }

    private static boolean isConnection(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLTimeoutException;
    }

    private static boolean isConnectionState(@Nullable String state) {
        return state != null && state.startsWith(CONNECTION_EXCEPTION);
    }
}
